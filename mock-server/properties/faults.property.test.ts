import { verify } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { requestFaults } from '../faults/request-faults.ts'
import { webhookFaults } from '../faults/webhook-faults.ts'
import { createBank, type Delivery, type FaultRuleOptions, type Snapshot } from '../index.ts'
import { quickKey } from '../testing/quick-key.ts'
import { payout } from '../testing/sample-partner.ts'
import { explore } from './explore.ts'

/** Random schedules of calls, faults and moves of the clock; what breaks a rule is shrunk and printed with its seed. */
type Step =
  | { do: 'init' }
  | { do: 'confirm' | 'cancel'; session: number }
  | { do: 'fault'; rule: FaultRuleOptions }
  | { do: 'clear' }
  | { do: 'redeliver' | 'hold'; webhook: number }
  | { do: 'advance'; milliseconds: number }

const names = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]
const when = {
  times: fc.constantFrom(1, 2, 3),
  after: fc.constantFrom(0, 0, 1),
  probability: fc.constantFrom(1, 1, 0.5),
}
const rule: fc.Arbitrary<FaultRuleOptions> = fc.oneof(
  fc.record({ on: fc.constant('request' as const), fault: fc.constantFrom(...names(requestFaults)), ...when }),
  fc.record({ on: fc.constant('webhook' as const), fault: fc.constantFrom(...names(webhookFaults)), ...when }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ do: 'init' as const }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('confirm' as const, 'confirm' as const, 'cancel' as const),
      session: fc.integer({ min: 1001, max: 1005 }),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('fault' as const), rule }) },
  { weight: 1, arbitrary: fc.constant({ do: 'clear' as const }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('advance' as const),
      milliseconds: fc.constantFrom(0, 100, 250, 5_000, 60_000, 3_600_000, 14_400_000),
    }),
  },
)
const scheduleOf = (steps: fc.Arbitrary<Step>) =>
  fc.record({
    steps: fc.array(steps, { maxLength: 40, size: 'max' }),
    seed: fc.nat(),
    answers: fc.array(fc.constantFrom(200, 200, 200, 500), { minLength: 1, maxLength: 7 }),
  })
const schedule = scheduleOf(step)
/** With a hand on webhooks, which makes times of its own. */
const handled = scheduleOf(
  fc.oneof(
    { weight: 3, arbitrary: step },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('redeliver' as const, 'redeliver' as const, 'hold' as const),
        webhook: fc.integer({ min: 1, max: 8 }),
      }),
    },
  ),
)

/** Milliseconds would only make the search slow. */
const quick = (given: FaultRuleOptions): FaultRuleOptions => (given.fault === 'latency' ? { ...given, ms: 1 } : given)

const webhooksAt = '/__admin/projects/demo_project/webhooks/'

interface ReceivedDelivery extends Delivery {
  status: number
}

async function play({ steps, seed, answers }: { steps: Step[]; seed: number; answers: number[] }) {
  const told: ReceivedDelivery[] = []
  const bank = createBank({
    clock: 'manual',
    signature: 'off',
    bankKey: quickKey,
    seed,
    onWebhook(delivery) {
      const status = answers[told.length % answers.length]!
      told.push({ ...delivery, status })
      return status
    },
  })
  const post = (call: string, body: object, of = '/api/v2/session/') =>
    bank
      .fetch(`https://demo.bank131.ru${of}${call}`, {
        method: 'POST',
        headers: { 'x-partner-project': 'demo_project' },
        body: JSON.stringify(body),
      })
      .catch(() => undefined) // an answer that a fault has lost
  for (const each of steps) {
    if (each.do === 'init') await post('init/payout', payout)
    else if (each.do === 'fault') await bank.faults.add(quick(each.rule))
    else if (each.do === 'clear') await bank.faults.clear()
    else if (each.do === 'advance') await bank.clock.advance({ milliseconds: each.milliseconds })
    else if ('webhook' in each) await post(`wh_${each.webhook}/${each.do}`, {}, webhooksAt)
    else await post(each.do, { session_id: `ps_${each.session}` })
  }
  await bank.faults.clear()
  for (let day = 0; day < 4; day += 1) {
    for (const { id, status } of await bank.webhooks())
      if (status === 'held') await post(`${id}/release`, {}, webhooksAt)
    await bank.clock.advance({ days: 1 })
  }
  const { state } = await bank.snapshot()
  await bank.close()
  return { state, told, publicKey: bank.publicKey }
}

const always = explore(schedule, play, { numRuns: 60 })
const alwaysByHand = explore(handled, play, { numRuns: 60 })

const payoutsOf = ({ sessions }: Snapshot['state']) =>
  sessions.flatMap(({ operations }) => operations).filter((each) => each.kind === 'payout')

it('money: whatever breaks on the way, each payout that succeeded was paid once, and nothing else was', () =>
  always(({ state }) => {
    for (const { number, opening, balance, held } of state.accounts) {
      const paid = state.postings.filter(({ account }) => account === number)
      expect(balance + paid.reduce((total, { amount }) => total + amount, 0)).toBe(opening)
      expect(held).toBe(0)
    }
    for (const { id, state: now } of payoutsOf(state)) {
      expect(['succeeded', 'failed']).toContain(now)
      expect(state.postings.filter(({ operationId }) => operationId === id)).toHaveLength(now === 'succeeded' ? 1 : 0)
    }
  }))

/** Seconds after the first try. */
const backOff = [0, 5, 15, 35, 75, 155, 315, 635, 1275]

it('webhooks: each is delivered or given up by the back-off, and only one that a fault dropped is never sent', () =>
  always(({ state, told }) => {
    for (const { id, state: status, fault, attempts } of state.outbox) {
      const sent = told.filter((each) => each.id === id)
      // It went first once; where that failed it waits, as any, for those of its session that it went before.
      const overtakes = fault === 'before_answer'
      expect(sent).toHaveLength(attempts.length)
      if (fault === 'drop') expect([status, attempts.length]).toEqual(['delivered', 0])
      else if (status === 'delivered')
        expect(attempts.at(-1)).toEqual({ at: expect.any(Number), durationMs: expect.any(Number), status: 200 })
      else expect([status, attempts.length]).toEqual(['abandoned', overtakes ? expect.any(Number) : backOff.length])
      const seconds = attempts.map(({ at }) => (at - attempts[0]!.at) / 1_000_000)
      if (!overtakes) expect(seconds).toEqual(backOff.slice(0, attempts.length))
    }
  }))

it('nothing is lost: what the bank owes of a payout is in the outbox, once for each copy that a fault makes', () =>
  always(({ state }) => {
    for (const { id, operations } of state.sessions) {
      if (operations.length === 0) continue
      const owed = (wanted: string) => {
        const rows = state.outbox.filter(({ sessionId, type }) => sessionId === id && type === wanted)
        return rows.length - rows.filter(({ fault }) => fault === 'duplicate').length / 2
      }
      expect(owed('payment_finished')).toBe(1)
      if (operations.some((each) => each.state === 'succeeded')) expect(owed('ready_to_confirm')).toBe(1)
    }
  }))

it('a hand on webhooks: none stays behind, and one is delivered if it was ever answered 200', () =>
  alwaysByHand(({ state }) => {
    expect(state.lanes).toEqual({})
    for (const { state: status, fault, attempts } of state.outbox) {
      const heard = attempts.some((each) => each.status === 200 && each.error === undefined)
      const dropped = fault === 'drop' && attempts.length === 0
      expect(status).toBe(heard || dropped ? 'delivered' : 'abandoned')
    }
  }))

it('bytes: every try of a webhook is the same, and signed by the bank, unless a fault signs something else', () =>
  always(({ state, told, publicKey }) => {
    for (const { id, body, signature } of told) {
      const row = state.outbox.find((each) => each.id === id)!
      expect([body, signature]).toEqual([row.body, row.signature])
      const holds = verify('sha256', Buffer.from(body), publicKey, Buffer.from(signature, 'base64'))
      expect(holds).toBe(row.fault !== 'wrong_signature')
    }
  }))

it('the schedules meet every fault', async () => {
  const met = new Set<string>()
  for (const { steps } of fc.sample(schedule, { seed: 131, numRuns: 100 }))
    for (const each of steps) if (each.do === 'fault') met.add(`${each.rule.on}.${each.rule.fault}`)
  expect(met.size).toBe(names(requestFaults).length + names(webhookFaults).length)
})
