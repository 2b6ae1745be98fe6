import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { call, control, problem } from '../testing/sample-partner.ts'

let bank: StartedBank

beforeAll(async () => {
  bank = await startBank({ clock: 'manual', seed: 7 })
})
beforeEach(() => bank.reset())
afterAll(() => bank.close())

const faults = (method: string, body?: unknown, project = 'demo_project') =>
  control(bank.url, method, `projects/${project}/faults`, body)

const rule = { on: 'request', fault: 'error_500', match: { call: 'session/create' }, after: 1, times: 1 }

it('are none at first, and the seed is shown', async () => {
  expect(await faults('GET')).toMatchObject({ status: 200, body: { rules: [], seed: 7 } })
})

it('are put, shown with how often they happened, and put back as they were shown', async () => {
  const put = { rules: [rule, { on: 'webhook', fault: 'delay', ms: 5 }], seed: 42 }
  expect(await faults('PUT', put)).toMatchObject({ status: 200, body: put })
  const statuses = []
  for (let count = 0; count < 3; count += 1) statuses.push((await call(bank.url, 'session/create', {})).http)
  expect(statuses).toEqual([200, 500, 200])
  const shown = await faults('GET')
  expect(shown.body).toEqual({
    seed: 42,
    rules: [
      { ...rule, met: 1 },
      { on: 'webhook', fault: 'delay', ms: 5, met: 0 },
    ],
  })
  expect(await faults('PUT', shown.body)).toMatchObject({ status: 200, body: { rules: [{ met: 0 }, { met: 0 }] } })
})

it('are gone after a DELETE, and after a reset', async () => {
  await faults('PUT', { rules: [rule], seed: 42 })
  expect((await faults('DELETE')).status).toBe(204)
  expect(await faults('GET')).toMatchObject({ body: { rules: [], seed: 42 } })
  await faults('PUT', { rules: [rule] })
  await bank.reset()
  expect(await faults('GET')).toMatchObject({ body: { rules: [], seed: 7 } })
})

it.each<[string, object, string]>([
  [
    'a fault that is none, with the nearest',
    { on: 'webhook', fault: 'duplicat' },
    '/rules/0/fault: expected a fault of webhooks: duplicate, reorder, delay, hold, drop, answer_lost, wrong_signature, unknown_type, extra_fields, both_names, reformatted, before_answer, got "duplicat" (did you mean duplicate?)',
  ],
  [
    'a fault of the other kind',
    { on: 'request', fault: 'duplicate' },
    '/rules/0/fault: expected a fault of requests: latency, error_500, error_502, error_503, error_504, error_429, reset_before_body, reset_after_body, empty_answer, cut_answer, malformed_answer, answer_lost, got "duplicate" (duplicate is one of webhooks)',
  ],
  [
    'a parameter that the fault does not take',
    { on: 'request', fault: 'error_500', ms: 5 },
    '/rules/0/ms: expected a parameter that error_500 takes (none), got "ms"',
  ],
  [
    'a parameter that no fault takes',
    { on: 'request', fault: 'latency', mss: 5 },
    '/rules/0/mss: expected a known field, got "mss" (did you mean ms?)',
  ],
  ['a wrong value', { on: 'request', fault: 'latency', ms: -1 }, '/rules/0/ms: expected at least 0, got -1'],
  [
    'a likelihood that is none',
    { on: 'request', fault: 'latency', probability: 1.5 },
    '/rules/0/probability: expected at most 1, got 1.5',
  ],
  ['no times at all', { on: 'request', fault: 'latency', times: 0 }, '/rules/0/times: expected at least 1, got 0'],
  [
    'a path that no call has',
    { on: 'request', fault: 'latency', match: { url: '/api' } },
    '/rules/0/match/url: expected a dotted path that begins with one of method, path, version, call, headers, body, got "url"',
  ],
])('are refused for %s, and those that there are stay', async (_, wrong, detail) => {
  await faults('PUT', { rules: [rule] })
  expect(await faults('PUT', { rules: [wrong] })).toMatchObject(problem(400, 'Bad request', detail))
  expect(await faults('GET')).toMatchObject({ body: { rules: [rule] } })
})

it('are refused by the library in the same words', async () => {
  const wrong = { on: 'request', fault: 'latensy' } as never
  const added = bank.faults.add(wrong)
  await expect(added).rejects.toThrow('/rules/0/fault: expected a fault of requests: latency, error_500')
  expect(await bank.faults.list()).toEqual([])
})

it('two tests at once, each with outcomes, faults and a clock of its own, do not touch each other', async () => {
  const life = async (name: string, outcome: 'insufficient_wallet_balance' | 'operation_rejected', hours: number) => {
    const project = bank.project(name, { clock: 'manual' })
    project.outcomes.next(outcome)
    project.faults.add({ on: 'webhook', fault: 'duplicate', match: { type: 'payment_finished' }, times: hours })
    if (hours === 1) project.faults.add({ on: 'request', fault: 'error_500', times: 1 })
    const seen: unknown[] = []
    const init = () => call(bank.url, 'session/init/payout', payoutOf(hours), { project: name })
    seen.push((await init()).http, (await init()).http)
    await project.clock.advance({ hours })
    seen.push((await project.webhooks()).map(({ type, fault }) => [type, fault ?? 'none']))
    seen.push((await project.sessions()).map(({ operations }) => operations.map(({ outcome }) => outcome)))
    return { seen, now: await project.clock.now() }
  }
  const alone = [await life('a1', 'insufficient_wallet_balance', 1), await life('b1', 'operation_rejected', 5)]
  const together = await Promise.all([
    life('a2', 'insufficient_wallet_balance', 1),
    life('b2', 'operation_rejected', 5),
  ])
  expect(together.map(({ seen }) => seen)).toEqual(alone.map(({ seen }) => seen))
  expect(together[0]!.seen.slice(0, 2)).toEqual([500, 200])
  expect(together[1]!.seen.slice(0, 2)).toEqual([200, 200])
  expect(Date.parse(together[1]!.now) - Date.parse(together[0]!.now)).toBeGreaterThan(3 * 3_600_000)
})

const payoutOf = (hours: number) => ({
  payout_details: { type: 'wallet', wallet: { type: 'steam', steam: { account: 'gamer' } } },
  amount_details: { amount: 100 + hours, currency: 'rub' },
})
