import { Agent } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SessionItem, type StartedBank, startBank } from '../index.ts'
import { ask, control, payout, problem } from '../testing/sample-partner.ts'

/** What readers and waits cost is counted, not timed: /metrics says how many items were rendered for them. */

let bank: StartedBank
const faults: unknown[] = []

beforeEach(async () => {
  bank = await startBank({ clock: 'manual', signature: 'off' }, { onError: (error) => faults.push(error) })
  await control(bank.url, 'GET', 'projects')
})
afterEach(async () => {
  await bank.close()
  expect(faults.splice(0)).toEqual([])
})

async function call(method: string, fields: object = {}): Promise<string> {
  const headers = { 'x-partner-project': 'demo_project' }
  const request = { method: 'POST', headers, body: JSON.stringify(fields) }
  const answer = await bank.fetch(new Request(`http://bank/api/v2/session/${method}`, request))
  return ((await answer.json()) as { session: { id: string } }).session.id
}

const sessions = (count: number) => Promise.all(Array.from({ length: count }, () => call('create')))
const admin = (method: string, path: string, body?: unknown) =>
  control(bank.url, method, `projects/demo_project/${path}`, body)
const wait = (body: object) => admin('POST', 'sessions/wait', { timeout_ms: 60_000, ...body })
const cancelled = { 'session.status': 'cancelled' }

async function rendered(kind = 'sessions'): Promise<number> {
  const { text } = await ask(bank.url, { method: 'GET', path: '/metrics' })
  return Number(new RegExp(`items_rendered_total\\{kind="${kind}"\\} (\\d+)`).exec(text)?.[1] ?? 0)
}

/** What was rendered for some work. */
async function costOf<Result>(work: () => Promise<Result>, kind?: string): Promise<[Result, number]> {
  const before = await rendered(kind)
  return [await work(), (await rendered(kind)) - before]
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe('a wait', () => {
  it('looks at everything once, and then only at what has changed', async () => {
    await sessions(500)
    const [answer, cost] = await costOf(async () => {
      const waiting = wait({ match: cancelled })
      await until(async () => (await rendered()) >= 500)
      for (let created = 0; created < 20; created += 1) await call('create')
      await call('cancel', { session_id: 'ps_1007' })
      return waiting
    })
    expect(answer).toMatchObject({ status: 200, body: { items: [{ id: 'ps_1007' }] } })
    expect(cost).toBeLessThanOrEqual(500 + 20 + 1 + 1)
  })

  it('for webhooks reads those that change, and for requests those that come', async () => {
    for (let made = 0; made < 120; made += 1) await call('init/payout', payout)
    await bank.clock.runToIdle()
    for (const [kind, match] of [
      ['webhooks', { type: 'payment_finished' }],
      ['requests', { path: '/api/v2/session/cancel' }],
    ] as const) {
      const [answer, cost] = await costOf(async () => {
        const waiting = admin('POST', `${kind}/wait`, { match, timeout_ms: 60_000 })
        await until(async () => (await rendered(kind)) >= 120)
        for (let created = 0; created < 20; created += 1) await call('create')
        await call('cancel', { session_id: kind === 'webhooks' ? 'ps_1001' : 'ps_1002' })
        await bank.clock.runToIdle()
        return waiting
      }, kind)
      expect(answer).toMatchObject({ status: 200, body: { items: [match] } })
      expect(cost).toBeLessThanOrEqual(150)
    }
  })

  it('for one that it names reads that one only', async () => {
    await sessions(500)
    const match = { id: 'ps_1400', ...cancelled }
    const [answer, cost] = await costOf(async () => {
      const waiting = wait({ match })
      await until(async () => (await rendered()) > 0)
      await call('cancel', { session_id: 'ps_1400' })
      return waiting
    })
    expect(answer).toMatchObject({ status: 200, body: { items: [{ id: 'ps_1400' }] } })
    expect(cost).toBeLessThanOrEqual(3)
  })

  it('shares its look with all others that wait', async () => {
    await sessions(300)
    const url = 'http://bank/__admin/projects/demo_project/sessions/wait'
    const body = JSON.stringify({ match: cancelled, timeout_ms: 60_000 })
    const [answers, cost] = await costOf(async () => {
      const waiting = Array.from({ length: 200 }, () => bank.fetch(new Request(url, { method: 'POST', body })))
      await until(async () => (await rendered()) >= 300)
      await call('cancel', { session_id: 'ps_1007' })
      return Promise.all(waiting)
    })
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    // Each answer is read again, and those who came too late for one look share the next; each for itself would be 60,000.
    expect(cost).toBeLessThanOrEqual(200 + 10 * 300)
  })

  it('says how much is due, and lists the soonest of it', async () => {
    for (let made = 0; made < 120; made += 1) await call('init/payout', payout)
    const { status, body } = await admin('POST', 'webhooks/wait', { timeout_ms: 0 })
    const { detail, due } = body as { detail: string; due: object[] }
    expect([status, detail]).toEqual([408, expect.stringContaining('; 120 due, the next at ')])
    expect(due).toHaveLength(100)
    expect(due[0]).toMatchObject({ session_id: 'ps_1001', event: 'checked' })
  })

  it('ends when its client goes, in the process too', async () => {
    const client = new AbortController()
    const url = 'http://bank/__admin/projects/demo_project/sessions/wait'
    const asked = { method: 'POST', body: '{"timeout_ms":600000}', signal: client.signal }
    const waiting = Array.from({ length: 256 }, () => bank.fetch(url, asked).catch(() => 'gone'))
    const another = () => admin('POST', 'sessions/wait', { timeout_ms: 0 })
    await until(async () => (await another()).status === 429)
    client.abort()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['gone']))
    expect(await another()).toMatchObject({ status: 408 })
  })

  it('is one of 256 in a project; those whose clients have gone do not count', async () => {
    const agent = new Agent({ keepAlive: true })
    const asked = { path: '/__admin/projects/demo_project/requests/wait', body: '{"timeout_ms":600000}', agent }
    const waiting = Array.from({ length: 256 }, () => ask(bank.url, asked).catch(() => 'gone'))
    const another = () => admin('POST', 'sessions/wait', { timeout_ms: 0 })
    await until(async () => (await another()).status === 429)
    const detail = expect.stringMatching(
      /^256 waits are under way in the project demo_project.*"count".*projects of their own$/,
    )
    expect(await another()).toEqual(problem(429, 'Too many requests', detail))
    await bank.project('shop')
    expect(await control(bank.url, 'POST', 'projects/shop/sessions/wait', { timeout_ms: 0 })).toMatchObject({
      status: 408,
    })
    agent.destroy()
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['gone']))
    await until(async () => (await another()).status === 408)
  })
})

describe('one session', () => {
  it('is read without the others, and so it is when it is pushed on', async () => {
    await sessions(300)
    const id = await call('init/payout', payout)
    const [one, cost] = await costOf(() => admin('GET', `sessions/${id}`))
    expect([one.body, cost]).toEqual([expect.objectContaining({ id }), 1])
    const [pushed, costOfPush] = await costOf(() => admin('POST', `sessions/${id}/events`, { event: 'checked' }))
    expect([pushed.body, costOfPush]).toEqual([expect.objectContaining({ id }), 1])
  })
})

describe('a list', () => {
  /** How often the event loop came round meanwhile. */
  async function turnsOf(work: () => Promise<unknown>): Promise<number> {
    let turns = 0
    let ended = false
    const count = () => {
      turns += 1
      if (!ended) setImmediate(count)
    }
    setImmediate(count)
    await work()
    ended = true
    return turns
  }
  const list = (kind: string) => bank.fetch(new Request(`http://bank/__admin/projects/demo_project/${kind}`))

  it.each<[string, () => Promise<unknown>]>([
    ['of sessions', async () => (await list('sessions')).text()],
    ['of sessions, in the library', () => bank.sessions()],
    ['of calls', async () => (await list('requests')).text()],
    ['of calls, in the library', () => bank.requests()],
    ['of all that a snapshot holds', async () => (await list('snapshot')).text()],
    ['of all that a snapshot holds, in the library', () => bank.snapshot()],
  ])('%s lets others have their turn', async (_, read) => {
    await sessions(900)
    expect(await turnsOf(read)).toBeGreaterThanOrEqual(8)
  })

  it('is the same in pages, on the wire and in the library', async () => {
    await sessions(250)
    const all = await bank.sessions()
    expect(await admin('GET', 'sessions')).toEqual({ status: 200, type: 'application/json', body: { items: all } })
    const paged: SessionItem[] = []
    for (let after = ''; ; ) {
      const { body } = await admin('GET', `sessions?limit=120${after}`)
      const { items } = body as { items: SessionItem[] }
      if (items.length === 0) break
      expect(items.length).toBeLessThanOrEqual(120)
      paged.push(...items)
      after = `&after=${items.at(-1)!.id}`
    }
    expect(paged).toEqual(all)
    expect(await admin('GET', 'requests?limit=1&after=req_249')).toMatchObject({ body: { items: [{ id: 'req_250' }] } })
    expect(await admin('GET', 'webhooks?limit=1')).toMatchObject({ body: { items: [] } })
  })

  it('renders no more than it is asked for', async () => {
    await sessions(500)
    const [, cost] = await costOf(() => admin('GET', 'sessions?limit=5&after=ps_1100'))
    expect(cost).toBeLessThanOrEqual(100)
    const [, afterFirst] = await costOf(async () => {
      const reader = (await list('sessions')).body!.getReader()
      await reader.read()
      await reader.cancel()
    })
    expect(afterFirst).toBeLessThan(500)
  })

  it.each([
    ['sessions?limit=0', '?limit: expected a whole number from 1 to 999999, got "0"'],
    ['requests?limit=all', '?limit: expected a whole number from 1 to 999999, got "all"'],
    [
      'sessions?after=ps_9',
      '?after: expected the id of one of the sessions that are kept, got "ps_9"; without it the list begins with the oldest',
    ],
    [
      'webhooks?offset=1',
      '?offset: expected limit, after, id, type, session_id, version, url, created_at, cause, body, signature, status, next_attempt_at, fault, attempts, order here, got "offset"',
    ],
  ])('is refused as %s', async (path, detail) => {
    expect(await admin('GET', path)).toEqual(problem(400, 'Bad request', detail))
  })

  it('of all projects and of all accounts is whole', async () => {
    for (let made = 0; made < 150; made += 1) bank.project(`shop_${made}`)
    const { body } = await control(bank.url, 'GET', 'projects')
    expect((body as { items: object[] }).items).toHaveLength(151)
    const items = Array.from({ length: 250 }, (_, at) => ({ number: `4070281060020000${1000 + at}`, kind: 'nominal' }))
    expect(((await admin('PUT', 'accounts', { items })).body as { items: object[] }).items).toHaveLength(253)
  })
})

it('a snapshot is of the moment at which it was asked for, whatever happens while it is written', async () => {
  await sessions(300)
  const asked = bank.snapshot()
  await call('create')
  await call('cancel', { session_id: 'ps_1299' })
  const { state } = await asked
  expect(state.sessions.map(({ cancelled }) => cancelled ?? false)).toEqual(Array(300).fill(false))
  expect(state.counters.session).toBe(1300)
  expect((await admin('GET', 'snapshot')).body).toEqual(JSON.parse(JSON.stringify(await bank.snapshot())))
})
