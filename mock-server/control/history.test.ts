import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type PostingItem, type RequestItem, type StartedBank, type StepItem, startBank } from '../index.ts'
import { call, control, type Partner, payout, startPartner } from '../testing/sample-partner.ts'

const card = '4242424242424242'

let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  bank = await startBank({ clock: 'manual', webhookUrl: partner.url })
})
afterEach(async () => {
  await bank.close()
  await partner.close()
})

const listed = async <Item>(path: string): Promise<Item[]> => {
  const { status, body } = await control(bank.url, 'GET', `projects/demo_project/${path}`)
  expect(status).toBe(200)
  return (body as { items: Item[] }).items
}
const start = async () => (await call(bank.url, 'session/init/payout', payout)).session.id
const confirm = (session_id: string) => call(bank.url, 'session/confirm', { session_id })
const told = ({ operation_id, event, from = '', to, by }: StepItem) => `${operation_id} ${from} ${event} ${to} ${by}`

describe('the history of a session', () => {
  it('says of each step what has brought it about, a call by its id in the journal', async () => {
    const id = await start()
    await bank.clock.runToIdle()
    await confirm(id)
    await bank.clock.runToIdle()
    const steps = await listed<StepItem>(`sessions/${id}/steps`)
    expect(steps.map(told)).toEqual([
      'po_1001  start checking call',
      'po_1001 checking checked awaiting_confirm timer',
      'po_1001 awaiting_confirm confirm confirmed call',
      'po_1001 confirmed proceed settling timer',
      'po_1001 settling settle succeeded timer',
    ])
    expect(steps.map(({ id: nth }) => nth)).toEqual(['1', '2', '3', '4', '5'])
    expect(steps.map(({ request_id }) => request_id)).toEqual(['req_1', undefined, 'req_2', undefined, undefined])
    const calls = await listed<RequestItem>('requests')
    expect(calls.map((each) => each.steps)).toEqual([
      { first: 1, last: 1 },
      { first: 3, last: 3 },
    ])
    expect(await bank.steps(id)).toEqual(steps)
    expect(await listed<StepItem>(`sessions/${id}/steps?after=3&by=timer&limit=1`)).toEqual([steps[3]])
  })

  it('tells a push by hand, and the outcome that took the place of the ordinary course', async () => {
    const id = await start()
    await control(bank.url, 'POST', `projects/demo_project/sessions/${id}/events`, { event: 'checked' })
    await bank.outcomes.next('refused')
    const refused = await start()
    await bank.clock.runToIdle()
    expect((await bank.steps(id)).map(({ event, by }) => `${event} ${by}`)).toEqual(['start call', 'checked push'])
    const steps = await bank.steps(refused)
    expect(steps.map(({ event, outcome }) => ({ event, outcome }))).toContainEqual({
      event: expect.any(String),
      outcome: 'refused',
    })
  })

  it('keeps the newest hundred, and their numbers', async () => {
    const { state, ...rest } = await bank.snapshot()
    await start()
    const taken = await bank.snapshot()
    const session = taken.state.sessions[0]!
    const step = { ...session.steps![0]!, event: 'checked' as const }
    const long = { ...session, steps: Array.from({ length: 100 }, () => step), stepsDropped: 7 }
    await bank.restore({ ...rest, state: { ...taken.state, sessions: [long] } })
    await bank.clock.runToIdle()
    const steps = await bank.steps(session.id)
    expect(steps).toHaveLength(100)
    expect(steps.at(-1)).toMatchObject({ id: '108', event: 'checked', to: 'awaiting_confirm', by: 'timer' })
    expect(state.sessions).toEqual([])
  })

  it('is asked for with sessions', async () => {
    const [first, second] = [await start(), await start()]
    await bank.clock.runToIdle()
    await confirm(first)
    const items = [first, second].map(async (id) => ({ id, steps: await bank.steps(id) }))
    const [one, other] = await Promise.all(items)
    expect(one!.steps.map(({ request_id }) => request_id)).toEqual(['req_1', undefined, 'req_3'])
    expect(await listed('sessions?with=steps')).toMatchObject([one, other])
    expect(await listed('sessions?with=steps&order=newest&limit=1')).toMatchObject([other])
    const { body } = await control(bank.url, 'GET', `projects/demo_project/sessions/${first}?with=steps`)
    expect(body).toMatchObject(one!)
    expect((await listed<object>('sessions'))[0]).not.toHaveProperty('steps')
  })

  it.each([
    ['sessions?with=step', '?with: expected steps, got "step"'],
    ['sessions/ps_1001?with=', '?with: expected steps, got ""'],
    ['sessions?order=latest', '?order: expected oldest or newest, got "latest"'],
    [
      'sessions?order=newest&after=ps_9',
      '?after: expected the id of one of the sessions that are kept, got "ps_9"; without it the list begins with the newest',
    ],
  ])('%s is refused', async (path, detail) => {
    await start()
    expect(await control(bank.url, 'GET', `projects/demo_project/${path}`)).toMatchObject({
      status: 400,
      body: { detail },
    })
  })

  it('says so of a session that there is not', async () => {
    expect(await control(bank.url, 'GET', 'projects/demo_project/sessions/ps_9/steps')).toMatchObject({ status: 404 })
    await expect(bank.steps('ps_9')).rejects.toThrow('the project demo_project has no session ps_9')
  })
})

it('a webhook says what it tells of, and what the partner answered: masked, the first 4 kB', async () => {
  const long = `${'x'.repeat(4090)}${card}${'y'.repeat(9000)}`
  partner.next.push((_, response) => response.writeHead(500).end(`<b>card ${card}</b>`))
  partner.next.push((_, response) => response.writeHead(200).end(long))
  const id = await start()
  await bank.clock.runToIdle()
  const [webhook] = await bank.webhooks()
  const [, checked] = await bank.steps(id)
  expect(webhook).toMatchObject({
    created_at: checked!.at,
    cause: { by: 'timer', step: 2, operation_id: checked!.operation_id, event: 'checked' },
  })
  const [first, second] = webhook!.attempts
  expect(first).toMatchObject({ status: 500, answer: '<b>card 424242******4242</b>' })
  expect(second).toMatchObject({ status: 200, answer: `${'x'.repeat(4090)}424242` })
})

it('keeps 16 kB of the answers to one webhook, the newest', async () => {
  partner.behave = (_, response) => response.writeHead(500).end('z'.repeat(5000))
  await start()
  await bank.clock.runToIdle()
  const [webhook] = await bank.webhooks()
  const kept = webhook!.attempts.map(({ answer = '' }) => answer.length)
  expect(kept.slice(-4)).toEqual([4096, 4096, 4096, 4096])
  expect(kept.slice(0, -4).every((length) => length === 0)).toBe(true)
  expect(kept.length).toBeGreaterThan(4)
})

it('a call that the partner makes while it handles a webhook names it', async () => {
  partner.next.push(async ({ sessionId }, response) => {
    await confirm(sessionId)
    response.writeHead(200).end()
  })
  const id = await start()
  await bank.clock.runToIdle()
  await call(bank.url, 'session/status', { session_id: id })
  const calls = await listed<RequestItem>('requests')
  expect(calls.map(({ path, during }) => ({ path, during }))).toEqual([
    { path: '/api/v2/session/init/payout' },
    { path: '/api/v2/session/confirm', during: 'wh_1' },
    { path: '/api/v2/session/status' },
  ])
})

it('postings add up from what an account was opened with to what is on it', async () => {
  const before = (await bank.snapshot()).state.accounts
  const { kind, number } = before.find((each) => each.kind === 'collateral')!
  await control(bank.url, 'POST', `projects/demo_project/accounts/${number}/topup`, { amount: 700 })
  for (const _ of [1, 2]) await confirm(await startedAndAsked())
  await bank.clock.runToIdle()
  const all = await listed<PostingItem>('postings')
  expect(all.map(({ kind: moved, amount, session_id }) => ({ moved, amount, session_id }))).toEqual([
    { moved: 'topup', amount: 700 },
    { moved: 'payout', amount: -10_000, session_id: 'ps_1001' },
    { moved: 'payout', amount: -10_000, session_id: 'ps_1002' },
  ])
  const after = (await bank.snapshot()).state.accounts.find((each) => each.kind === kind)!
  expect(all.map(({ balance }) => balance)).toEqual([after.opening + 700, after.opening + 700 - 10_000, after.balance])
  expect(await listed(`postings?account=${number}&session_id=ps_1002`)).toEqual([all[2]])
  expect(await listed(`postings?after=${number}.1&limit=1`)).toEqual([all[1]])
  expect(await bank.postings()).toEqual(all)
})

async function startedAndAsked(): Promise<string> {
  const id = await start()
  await bank.clock.runToIdle()
  return id
}
