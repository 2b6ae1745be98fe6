import fc from 'fast-check'
import {
  byCard,
  byToken,
  cardFromNominal,
  cardFromSettlement,
  isThere,
  selfEmployed,
  twoServices,
} from '../../../schemas/example-bodies.ts'
import { NOT_REGISTERED } from '../../core/operations/verification/verify-phone.ts'
import type { FaultRuleOptions } from '../../index.ts'
import type { OutcomeName } from '../../outcomes/index.ts'

/** Operations of every kind, and what becomes of them, as plain data. */

const byCode = {
  ...byCard,
  payment_details: { type: 'faster_payment_system', faster_payment_system: {} },
  payment_options: { return_url: 'https://shop.example/back' },
}
const ton = { type: 'ton', ton: { address: 'EQ-test-address-131', product_id: '131', product_name: 'Tickets' } }
const byCoins = { ...byCard, payment_details: { type: 'crypto_wallet', crypto_wallet: ton } }

const isNotThere = {
  ...isThere,
  payout_details: {
    type: 'bank_account',
    bank_account: {
      system_type: 'faster_payment_system_verification',
      faster_payment_system_verification: { phone: NOT_REGISTERED, bank_id: '100000000069' },
    },
  },
}

/** `currencies`: what the amount may be in, roubles where nothing is said. */
export const starts = {
  'nominal, two legs': { path: 'v2/session/multi/init/payment/nominal', body: cardFromNominal },
  'rko, two legs': { path: 'v1/session/multi/init/payment/rko', body: cardFromSettlement },
  plain: { path: 'v2/session/init/payout', body: byToken, currencies: ['rub', 'usd'] },
  fiscal: { path: 'v2/session/init/payout/fiscalization', body: { ...byToken, ...selfEmployed } },
  verification: { path: 'v2/fps/customer_verification', body: isThere },
  stranger: { path: 'v2/fps/customer_verification', body: isNotThere },
  income: { path: 'v1/fiscalization', body: twoServices },
  card: { path: 'v1/session/init/payment', body: byCard, currencies: ['rub', 'usd', 'eur'] },
  code: { path: 'v2/session/init/payment', body: byCode },
  coins: { path: 'v2/session/init/payment', body: byCoins, currencies: ['tonc'] },
} as const
type Start = keyof typeof starts

/** What several of in one session may be of. */
const together = { payments: ['card', 'code', 'coins'], payouts: ['plain'] } as const

const is = <const Name extends string>(name: Name) => fc.constant(name)
const started = {
  amount: fc.integer({ min: 1, max: 9_000 }),
  currency: fc.nat({ max: 2 }),
  income: fc.constantFrom(1, 70_000_000, 130_000_000),
}
const item = <const What extends Start>(whats: readonly What[]) =>
  fc.record({ what: fc.constantFrom(...whats), ...started })
const items = <const What extends Start>(whats: readonly What[]) =>
  fc.array(item(whats), { minLength: 1, maxLength: 3 })

/** `fitting` is the newest that such a call is for; a number counts back from the newest. */
const session = fc.oneof({ weight: 3, arbitrary: is('fitting') }, { weight: 1, arbitrary: fc.nat({ max: 3 }) })
const maybeAmount = fc.option(fc.integer({ min: 1, max: 5_000 }), { nil: undefined })
/** More often those that payments and refunds have courses for. */
const outcomes: readonly OutcomeName[] = ['result_unknown', 'slow', 'refused', 'provider_timeout', 'expired', 'held']
const ofPayments: readonly OutcomeName[] = ['three_d_secure', 'insufficient_funds', 'refund_declined', 'refund_error']
const events = [
  'checked',
  'approve',
  'refuse',
  'settle',
  'charge',
  'decline',
  'lose_track',
  'linger',
  'expire',
  'lapse',
]
const rule: fc.Arbitrary<FaultRuleOptions> = fc.oneof(
  fc.record({
    on: is('request'),
    fault: fc.constantFrom('error_500', 'error_504', 'answer_lost', 'reset_before_body'),
    times: fc.constantFrom(1, 2),
  }),
  fc.record({
    on: is('webhook'),
    fault: fc.constantFrom('drop', 'duplicate', 'reorder', 'answer_lost', 'delay'),
    times: fc.constantFrom(1, 2),
  }),
)

/** `pay` goes the whole way of a payment or a payout; the others are single steps of it, in any order. */
const step = fc.oneof(
  { weight: 8, arbitrary: item(Object.keys(starts) as Start[]).map((each) => ({ do: 'start' as const, ...each })) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: is('start several'),
      payments: items(together.payments),
      payouts: items(together.payouts),
    }),
  },
  {
    weight: 6,
    arbitrary: item(['card', 'card', 'code', 'coins', 'rko, two legs']).map((each) => ({
      do: 'pay' as const,
      ...each,
    })),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('confirm', 'confirm', 'confirm', 'cancel'), session }) },
  { weight: 3, arbitrary: fc.record({ do: is('capture'), session, amount: maybeAmount }) },
  { weight: 4, arbitrary: fc.record({ do: is('refund'), session, amount: maybeAmount }) },
  { weight: 2, arbitrary: fc.record({ do: is('chargeback'), session, amount: maybeAmount }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: is('payer'),
      session,
      action: fc.constantFrom('pay', 'pay', 'pay', 'refuse', 'abandon'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: is('push'),
      session,
      event: fc.constantFrom(...events),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: is('order'), outcome: fc.constantFrom(...outcomes, ...ofPayments) }) },
  { weight: 2, arbitrary: fc.record({ do: is('fault'), rule }) },
  { weight: 14, arbitrary: fc.record({ do: is('advance'), ms: fc.constantFrom(0, 100, 150, 1_000, 14_400_000) }) },
)
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

export const scenario = fc.record({
  fees: fc.constantFrom(undefined, {}, { percent: 3, minimum: 200 }),
  autoConfirm: fc.constantFrom(false, false, true),
  hold: fc.constantFrom(false, false, true),
  threeDSecure: fc.boolean(),
  payer: fc.constantFrom('manual' as const, 'automatic' as const),
  steps: fc.array(step, { maxLength: 40, size: 'max' }),
})
export type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never

const plain = { fees: undefined, autoConfirm: false, hold: false, threeDSecure: false, payer: 'manual' } as const

/** Money of a payment is paid out again, and then taken back by the payer's bank. */
export const overdrawn: Scenario = {
  ...plain,
  steps: [
    { do: 'pay', what: 'card', amount: 9_000, currency: 0, income: 1 },
    { do: 'pay', what: 'rko, two legs', amount: 8_000, currency: 0, income: 1 },
    { do: 'chargeback', session: 'fitting', amount: undefined },
    { do: 'advance', ms: 1_000 },
    { do: 'pay', what: 'coins', amount: 9_000, currency: 0, income: 1 },
  ],
}

/** More than one may earn in a year, pushed on by hand before the bank has refused it. */
export const pushedPastTheLimit = (what: 'fiscal' | 'income'): Scenario => {
  const start = { do: 'start', amount: 1, currency: 0, income: 130_000_000 } as const
  const pushed = { do: 'push', session: 0, event: 'checked' } as const
  const confirmed = { do: 'confirm', session: 0 } as const
  const steps: Step[] = [{ ...start, what: 'income' }, { ...start, what }, pushed, confirmed]
  return { ...plain, steps }
}
