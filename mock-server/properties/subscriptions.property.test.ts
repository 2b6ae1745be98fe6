import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCard } from '../../schemas/example-bodies.ts'
import type { PaymentOperation } from '../core/operations/payment/operation.ts'
import type { SubscriptionOperation } from '../core/operations/subscription/operation.ts'
import { Bank } from '../engine/bank.ts'
import { nodePorts } from '../engine/node/ports.ts'
import { handleOf } from '../library/create-bank.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import { allOf } from '../store/pages.ts'
import { quickKey } from '../testing/quick-key.ts'
import { explore, seenIn } from './explore.ts'

const HOME = 'ps_1001'
const id = 'demo_project'

/** What partners and tests do to a subscription, and what happens to its payments. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('advance' as const), hours: fc.constantFrom(1, 12, 24, 24, 48, 240) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'restore' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('order' as const),
      outcome: fc.constantFrom(
        ...([
          'insufficient_funds',
          'insufficient_funds',
          'operation_rejected',
          'slow',
          'held',
          'result_unknown',
        ] as const),
        'result_unknown_then_paid' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refund' as const) }) },
)
const scenario = fc.record({
  period: fc.constantFrom('day', 'P2D', 'week', 'month'),
  /** The partner cancels, or has it go on, when it hears of so many payments. */
  onWebhook: fc.array(fc.constantFrom(undefined, undefined, 'cancel' as const, 'restore' as const), { maxLength: 6 }),
  steps: fc.array(step, { maxLength: 25, size: 'max' }),
})
type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never

/** All that the project holds after each step. */
async function play({ period, onWebhook, steps }: Scenario) {
  const commands = [...onWebhook]
  const about = { subscription_id: `sub_${HOME}_pm_1001` }
  const bank = new Bank(
    nodePorts,
    {
      clock: 'manual',
      startAt: '2025-05-27T02:03:00Z',
      signature: 'off',
      bankKey: quickKey,
      autoConfirm: true,
      async onWebhook() {
        const command = commands.shift()
        if (command) await post(`v1/subscription/${command}`, about)
        return 200
      },
    },
    {},
    createMemoryStore,
  )
  const handle = handleOf(bank)
  const { store } = bank.project(id)!.services
  async function post(path: string, body: object): Promise<void> {
    const init = { method: 'POST', headers: { 'x-partner-project': id }, body: JSON.stringify(body) }
    const request = new Request(`https://demo.bank131.ru/api/${path}`, init)
    await handle.fetch(request, { answered: Promise.resolve() })
  }
  await post('v2/session/init/payment', { ...byCard, payment_options: { subscription: { period } } })
  await handle.clock.runToIdle()
  const moments = []
  for (const each of steps) {
    if (each.do === 'advance') await handle.clock.advance({ hours: each.hours })
    else if (each.do === 'order') await handle.outcomes.next(each.outcome)
    else if (each.do === 'refund') await post('v2/session/refund', { session_id: HOME })
    else await post(`v1/subscription/${each.do}`, about)
    const sessions = await allOf(store.sessionPages(id))
    const operations = sessions.flatMap((session) => session.operations)
    const { postings, timers } = await store.snapshot(id)
    moments.push({
      home: sessions.find((session) => session.id === HOME)!,
      subscription: operations.find((one): one is SubscriptionOperation => one.kind === 'subscription'),
      payments: operations.filter(
        (one): one is PaymentOperation => one.kind === 'payment' && one.renewal !== undefined,
      ),
      postings,
      webhooks: await allOf(store.webhooks.pages(id)),
      timers,
    })
  }
  await handle.close()
  return moments
}
type Moment = Awaited<ReturnType<typeof play>>[number]
const always = explore(scenario, play, { numRuns: 30 })
const alwaysAt = (rule: (moment: Moment) => void) => always((moments) => moments.forEach(rule))

const isUnderWay = ({ state }: PaymentOperation) => state !== 'succeeded' && state !== 'failed'

describe('a subscription', () => {
  it('is paid once a point: of all payments for one, one alone has not failed', () =>
    alwaysAt(({ payments }) => {
      const points = payments.filter(({ state }) => state !== 'failed').map(({ renewal }) => renewal!.nextAt)
      expect(new Set(points).size).toBe(points.length)
    }))

  it('has one payment under way at the most, and then waits for it alone', () =>
    alwaysAt(({ subscription, payments, timers }) => {
      if (!subscription) return
      const underWay = payments.filter(isUnderWay)
      const told = timers.filter(({ event }) => event === 'renewed' || event === 'missed')
      expect(underWay.length + told.length).toBeLessThanOrEqual(1)
      const waits = subscription.state === 'renewing' || subscription.state === 'ending'
      expect(underWay.length + told.length).toBe(waits ? 1 : 0)
    }))

  it('has its next payment set where it goes on, and no other', () =>
    alwaysAt(({ subscription, timers }) => {
      if (!subscription) return
      const goesOn = subscription.state === 'active' || subscription.state === 'overdue'
      expect(timers.filter(({ event }) => event === 'renew').map(({ at }) => at)).toEqual(
        goesOn ? [subscription.nextAt] : [],
      )
    }))

  it('brings the money of each payment that succeeds once, and of no other', () =>
    alwaysAt(({ payments, postings }) => {
      for (const payment of payments) {
        const lines = postings.filter(({ operationId }) => operationId === payment.id)
        expect(lines.map(({ amount }) => amount)).toEqual(payment.state === 'succeeded' ? [10_000] : [])
      }
    }))

  it('is told of by one payment_finished for each payment that has ended, and one where its result was unknown', () =>
    alwaysAt(({ payments, webhooks }) => {
      for (const { id: payment, state, outcome } of payments) {
        const told = webhooks.filter(({ type, body }) => type === 'payment_finished' && body.includes(`"${payment}"`))
        const ended = state === 'succeeded' || state === 'failed'
        const lost = state === 'unknown' || (ended && outcome.name?.startsWith('result_unknown') === true)
        expect(told).toHaveLength(Number(ended) + Number(lost))
      }
    }))

  it('is tried four times at the most', () =>
    alwaysAt(({ subscription }) => {
      if (subscription) expect(subscription.tries).toBeLessThanOrEqual(4)
      if (subscription?.state === 'exceeded') expect(subscription.tries).toBe(4)
    }))
})

it('the scenarios lead subscriptions to every state', async () => {
  const wanted = ['active', 'renewing', 'overdue', 'ending', 'cancelled', 'exceeded']
  const seen = await seenIn(scenario, { wanted, most: 200 }, async (each) =>
    (await play(each)).flatMap(({ subscription }) => (subscription ? [subscription.state] : [])),
  )
  expect(seen).toEqual(expect.arrayContaining(wanted))
})
