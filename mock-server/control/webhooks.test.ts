import { afterEach, beforeEach, expect, it } from 'vitest'
import { webhookTypes } from '../../fixtures/builders/sample-webhook.ts'
import { testKeys } from '../../fixtures/keys/index.ts'
import { type SchemaName, validate } from '../../schemas/index.ts'
import { type StartedBank, startBank } from '../index.ts'
import {
  answerWith,
  call,
  control,
  isSignedBy,
  type Partner,
  payout,
  problem,
  startPartner,
} from '../testing/sample-partner.ts'

const faults: unknown[] = []
let bank: StartedBank
let partner: Partner

beforeEach(async () => {
  partner = await startPartner()
  const options = { clock: 'manual', webhookUrl: partner.url, projects: { demo_project: {}, other: {} } } as const
  bank = await startBank(options, { onError: (error) => faults.push(error) })
})
afterEach(async () => {
  await bank.close()
  await partner.close()
  expect(faults.splice(0)).toEqual([])
})

const project = (method: string, path: string, body?: unknown) =>
  control(bank.url, method, `projects/demo_project/${path}`, body)
const redeliver = (id: string) => project('POST', `webhooks/${id}/redeliver`)
const hold = (id: string) => project('POST', `webhooks/${id}/hold`)
const release = (id: string) => project('POST', `webhooks/${id}/release`)
const start = async () => (await call(bank.url, 'session/init/payout', payout)).session.id
const states = async () => (await bank.webhooks()).map(({ id, status }) => `${id} ${status}`)
const came = () => partner.received.map(({ type, sessionId }) => `${sessionId} ${type}`)
const tries = async (id: string) =>
  (await bank.webhooks()).find((each) => each.id === id)!.attempts.map((each) => each.status)

it('lists what the bank has to send and has sent, with every attempt', async () => {
  partner.next.push(answerWith(500))
  const id = await start()
  await bank.clock.advance('PT1S')
  const { status, body } = await project('GET', 'webhooks')
  expect(status).toBe(200)
  expect(body).toEqual({
    items: [
      {
        id: 'wh_1',
        type: 'ready_to_confirm',
        session_id: id,
        version: 'v2',
        url: partner.url,
        created_at: expect.stringMatching(/^\d{4}-.*Z$/),
        cause: { by: 'timer', step: 2, operation_id: 'po_1001', event: 'checked' },
        body: partner.received[0]?.body,
        signature: partner.received[0]?.signature,
        status: 'due',
        next_attempt_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
        attempts: [{ at: expect.any(String), status: 500, duration_ms: expect.any(Number) }],
      },
    ],
  })
  expect(await control(bank.url, 'GET', 'projects/other/webhooks')).toMatchObject({ body: { items: [] } })
})

it('sends a delivered webhook once more, the same bytes', async () => {
  await start()
  await bank.clock.runToIdle()
  const answer = await redeliver('wh_1')
  expect(answer).toMatchObject({ status: 200, body: { id: 'wh_1', status: 'due', attempts: [{ status: 200 }] } })
  await bank.clock.runToIdle()
  expect(await states()).toEqual(['wh_1 delivered'])
  expect(await tries('wh_1')).toEqual([200, 200])
  const [first, second] = partner.received
  expect([second?.body, second?.signature]).toEqual([first?.body, first?.signature])
})

it('begins the whole schedule again for an abandoned webhook', async () => {
  partner.behave = answerWith(500)
  await start()
  await bank.clock.advance('PT2H')
  expect(await states()).toEqual(['wh_1 abandoned'])
  expect(await tries('wh_1')).toHaveLength(9)

  await redeliver('wh_1')
  await bank.clock.advance('PT2H')
  expect(await states()).toEqual(['wh_1 abandoned'])
  const times = (await bank.webhooks())[0]!.attempts.slice(9).map(({ at }) => Date.parse(at) / 1000)
  expect(times.map((time) => Math.round(time - times[0]!))).toEqual([0, 5, 15, 35, 75, 155, 315, 635, 1275])
})

it('sends a webhook that waits for its next try at once, and waits 5 s after that', async () => {
  partner.behave = answerWith(500)
  await start()
  await bank.clock.advance('PT16S') // the next would come 20 s after the third
  await redeliver('wh_1')
  await bank.clock.advance('PT0.1S')
  expect(await tries('wh_1')).toHaveLength(4)
  await bank.clock.advance('PT5S')
  expect(await tries('wh_1')).toHaveLength(5)
})

it('does not touch a webhook while it is being sent', async () => {
  await start()
  const answers: unknown[] = []
  partner.next.push(async (_, response) => {
    for (const act of [redeliver, hold, release]) answers.push(await act('wh_1'))
    response.end()
  })
  await bank.clock.runToIdle()
  const detail = 'wh_1 is being sent at this moment; ask again when its attempt has ended'
  const refused = problem(409, 'Conflict', detail)
  expect(answers).toEqual([refused, refused, refused])
  expect(await states()).toEqual(['wh_1 delivered'])
  expect(partner.received).toHaveLength(1)
})

it('holds a webhook back, and those of its session behind it, until it is released', async () => {
  partner.next.push(answerWith(500))
  const id = await start()
  await bank.clock.advance('PT1S')
  const held = await hold('wh_1')
  expect(held).toMatchObject({ status: 200, body: { status: 'held', attempts: [{ status: 500 }] } })
  expect(held.body).not.toHaveProperty('next_attempt_at')
  await call(bank.url, 'session/confirm', { session_id: id })
  await start()
  await bank.clock.advance('PT1H')
  expect(await states()).toEqual(['wh_1 held', 'wh_2 delivered', 'wh_3 due'])

  expect(await release('wh_1')).toMatchObject({ status: 200, body: { status: 'due' } })
  await bank.clock.advance('PT0S')
  expect(await states()).toEqual(['wh_1 delivered', 'wh_2 delivered', 'wh_3 delivered'])
  expect(came()).toEqual([
    `${id} ready_to_confirm`,
    'ps_1002 ready_to_confirm',
    `${id} ready_to_confirm`,
    `${id} payment_finished`,
  ])
})

it('holds a webhook that is not the first of its session too', async () => {
  partner.next.push(answerWith(500))
  const id = await start()
  await bank.clock.advance('PT1S')
  await call(bank.url, 'session/confirm', { session_id: id })
  await bank.clock.advance('PT1S')
  await hold('wh_2')
  await bank.clock.advance('PT1H')
  expect(await states()).toEqual(['wh_1 delivered', 'wh_2 held'])
  await redeliver('wh_2')
  await bank.clock.advance('PT0S')
  expect(await states()).toEqual(['wh_1 delivered', 'wh_2 delivered'])
  expect(came()).toEqual([`${id} ready_to_confirm`, `${id} ready_to_confirm`, `${id} payment_finished`])
})

it('holds the webhooks of a project without a URL, and sends them once there is one', async () => {
  await using silent = await startBank({ clock: 'manual' })
  const own = (method: string, path: string, body?: unknown) =>
    control(silent.url, method, `projects/demo_project${path}`, body)
  await call(silent.url, 'session/init/payout', payout)
  await silent.clock.runToIdle()
  expect(await silent.webhooks()).toMatchObject([{ status: 'held', attempts: [] }])
  const detail = 'wh_1: the project has no webhook_url to send it to'
  for (const act of ['redeliver', 'release'])
    expect(await own('POST', `/webhooks/wh_1/${act}`)).toEqual(problem(409, 'Conflict', detail))
  expect(await silent.webhooks()).toMatchObject([{ status: 'held' }])

  await own('PUT', '', { webhook_url: partner.url, clock: 'manual' })
  await silent.clock.advance('PT1H')
  expect(partner.received).toEqual([])
  expect(await own('POST', '/webhooks/wh_1/release')).toMatchObject({ status: 200 })
  await silent.clock.advance('PT0S')
  expect(await silent.webhooks()).toMatchObject([{ status: 'delivered', attempts: [{ status: 200 }] }])
})

it.each(['redeliver', 'hold', 'release'])('knows no webhook of another id to %s', async (act) => {
  const detail = 'the project has no webhook wh_9'
  expect(await project('POST', `webhooks/wh_9/${act}`)).toEqual(problem(404, 'Not found', detail))
})

it('sends a delivered webhook again past the others of its session, and a redelivery that fails undoes nothing', async () => {
  const id = await start()
  await bank.clock.advance('PT1S')
  partner.behave = ({ type }, response) => response.writeHead(type === 'ready_to_confirm' ? 503 : 200).end()
  await redeliver('wh_1')
  await call(bank.url, 'session/confirm', { session_id: id })
  await bank.clock.advance('PT2M')
  expect(await states()).toEqual(['wh_1 due', 'wh_2 delivered'])
  expect(await tries('wh_2')).toEqual([200])

  const { body: snapshot } = await project('GET', 'snapshot')
  expect(await project('PUT', 'snapshot', snapshot)).toMatchObject({ status: 204 })
  await bank.clock.advance('PT1H')
  expect(await states()).toEqual(['wh_1 delivered', 'wh_2 delivered'])
  expect(await tries('wh_1')).toEqual([200, ...Array(9).fill(503)])
  const metrics = await (await fetch(`${bank.url}/metrics`)).text()
  expect(metrics).toContain('webhook_attempts_total{type="ready_to_confirm",result="delivered"} 1')
})

it.each([
  ['delivered', 200],
  ['abandoned', 503],
])('holds no webhook that is %s, and says how to send it again', async (status, answered) => {
  partner.behave = answerWith(answered)
  await start()
  await bank.clock.advance('PT2H')
  const way = 'POST /__admin/projects/demo_project/webhooks/wh_1/redeliver sends it again'
  const detail = `wh_1 is ${status}: expected one that is due or held, there is nothing left to hold (${way})`
  expect(await hold('wh_1')).toEqual(problem(409, 'Conflict', detail))
  expect(await states()).toEqual([`wh_1 ${status}`])
})

it('holds a redelivery alone: the webhooks of its session pass it', async () => {
  const id = await start()
  await bank.clock.advance('PT1S')
  await redeliver('wh_1')
  await hold('wh_1')
  await call(bank.url, 'session/confirm', { session_id: id })
  await bank.clock.advance('PT1M')
  expect(await states()).toEqual(['wh_1 held', 'wh_2 delivered'])
  await release('wh_1')
  await bank.clock.advance('PT0S')
  expect(came()).toEqual([`${id} ready_to_confirm`, `${id} payment_finished`, `${id} ready_to_confirm`])
})

it('sends a webhook of a type with no session made before, and keeps, tries and redelivers it like any', async () => {
  partner.next.push(answerWith(503))
  const fields = { session: { id: 'ps_77', payout_list: [], metadata: '4242424242424242' } }
  const made = await project('POST', 'webhooks', { type: 'payment_finished', fields })
  expect(made).toMatchObject({
    status: 200,
    body: { id: 'wh_1', type: 'payment_finished', version: 'v2', status: 'due' },
  })
  expect(made.body).not.toHaveProperty('session_id')
  await bank.clock.runToIdle()
  expect(await states()).toEqual(['wh_1 delivered'])
  expect(await tries('wh_1')).toEqual([503, 200])
  await redeliver('wh_1')
  await bank.clock.runToIdle()
  const [first, ...others] = partner.received
  expect(isSignedBy(testKeys.bank.publicKey, first!)).toBe(true)
  expect(others).toMatchObject(Array(2).fill({ body: first!.body, signature: first!.signature }))
  const { session } = JSON.parse(first!.body)
  expect(session).toMatchObject({ id: 'ps_77', status: 'accepted', payout_list: [], metadata: '424242******4242' })
})

it.each(webhookTypes)('has a sample of %s, in the names of both versions', async (type) => {
  for (const version of ['v1', 'v2']) await project('POST', 'webhooks', { type, version })
  await bank.clock.runToIdle()
  const bodies = partner.received.map(({ body }) => JSON.parse(body))
  const schema = type.replace(/(^|_)(.)/g, (_, _before, letter: string) => letter.toUpperCase())
  expect(validate(`${schema}Webhook` as SchemaName, bodies[0], { version: 'v1' })).toEqual([])
  expect(validate(`${schema}Webhook` as SchemaName, bodies[1])).toEqual([])
})

it('has faults happen to a webhook that was asked for', async () => {
  await bank.faults.add({ on: 'webhook', fault: 'duplicate', match: { type: 'ready_to_capture' } })
  await project('POST', 'webhooks', { type: 'ready_to_capture' })
  await bank.clock.runToIdle()
  expect(await states()).toEqual(['wh_1 delivered', 'wh_2 delivered'])
})

it('names the types where it is asked for another, and the setting where there is nowhere to send to', async () => {
  const types = webhookTypes.join(', ')
  const hint = 'got "payment_finishd" (did you mean payment_finished?)'
  expect(await project('POST', 'webhooks', { type: 'payment_finishd' })).toEqual(
    problem(400, 'Bad request', `/type: expected one of ${types}, ${hint}`),
  )
  expect(await project('POST', 'webhooks', { typ: 'payment_finished' })).toMatchObject({ status: 400 })
  await using silent = await startBank()
  const ways = 'serve --webhook-url URL, or PUT /__admin/projects/demo_project {"webhook_url":"…"}'
  expect(await control(silent.url, 'POST', 'projects/demo_project/webhooks', { type: 'payment_finished' })).toEqual(
    problem(409, 'Conflict', `payment_finished: the project has no webhook_url to send it to (${ways})`),
  )
  expect(await silent.webhooks()).toEqual([])
})
