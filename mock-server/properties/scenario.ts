import fc from 'fast-check'
import type { OutcomeName } from '../index.ts'
import { allOutcomes } from '../outcomes/index.ts'

/** What a random partner does to the bank, as plain data: fast-check makes it, shrinks it and prints it. */

export interface Payout {
  family: 'plain' | 'nominal' | 'rko'
  to: 'card' | 'account' | 'phone' | 'elsewhere'
  amount: number
  from: 'usual' | 'unseen'
}

interface AnyCall {
  version: 'v1' | 'v2'
  key: string | undefined
}
/** `fitting` is the newest that waits for such a call; a number counts back from the newest, and past the oldest to one that is not there. */
export type Which = 'fitting' | number
interface ToSession extends AnyCall {
  session: Which
}

export type Call =
  | ({ do: 'create'; payout: Payout | undefined } & AnyCall)
  | ({ do: 'init'; payout: Payout } & AnyCall)
  | ({ do: 'start'; payout: Payout | undefined } & ToSession)
  | ({ do: 'confirm'; echo: 'offer' | 'nothing' | 'another' } & ToSession)
  | ({ do: 'cancel' } & ToSession)
  | ({ do: 'status' } & ToSession)

export type Step =
  | Call
  | { do: 'at once'; calls: Call[] }
  | { do: 'advance'; by: { milliseconds: number } }
  | { do: 'run to idle' }
  | { do: 'push'; session: Which; event: string }
  | { do: 'order'; next: OutcomeName[] }
  | { do: 'reset' }

export interface Scenario {
  autoConfirm: boolean
  /** What the partner does when it is told `ready_to_confirm`, before it answers. */
  whenReady: 'nothing' | 'confirm' | 'cancel'
  steps: Step[]
}

/** Small enough for a few payouts, and not for all. */
export const balance = 25_000

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 8_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 8_000, max: 40_000 }) },
)
const payout: fc.Arbitrary<Payout> = fc.record({
  family: fc.constantFrom('plain', 'nominal', 'rko'),
  to: fc.constantFrom('card', 'card', 'account', 'account', 'phone', 'elsewhere'),
  amount,
  from: fc.constantFrom('usual', 'usual', 'usual', 'unseen'),
})

const version = fc.constantFrom('v1' as const, 'v2' as const)
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('key-1', 'key-2', 'key-3') },
)
const session: fc.Arbitrary<Which> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('fitting' as const) },
  { weight: 4, arbitrary: fc.nat({ max: 3 }) },
)
const echo = fc.oneof(
  { weight: 6, arbitrary: fc.constant('offer' as const) },
  { weight: 1, arbitrary: fc.constantFrom('nothing' as const, 'another' as const) },
)

const is = <const Name extends string>(name: Name) => fc.constant(name)
const create = fc.record({ do: is('create'), version, payout: fc.option(payout, { nil: undefined }), key })
const init = fc.record({ do: is('init'), version, payout, key })
const start = fc.record({
  do: is('start'),
  version,
  session,
  payout: fc.option(payout, { nil: undefined, freq: 3 }),
  key,
})
const confirm = fc.record({ do: is('confirm'), version, session, echo, key })
const cancel = fc.record({ do: is('cancel'), version, session, key })
const status = fc.record({ do: is('status'), version, session, key })

const call: fc.Arbitrary<Call> = fc.oneof(
  { weight: 2, arbitrary: create },
  { weight: 3, arbitrary: init },
  { weight: 3, arbitrary: start },
  { weight: 6, arbitrary: confirm },
  { weight: 1, arbitrary: cancel },
  { weight: 1, arbitrary: status },
)

const minutes = fc.integer({ min: 1, max: 241 }).map((count) => count * 60_000)
const milliseconds = fc.oneof({ weight: 5, arbitrary: fc.nat({ max: 300 }) }, { weight: 1, arbitrary: minutes })

/** By hand, through the control API. */
const ordinary = ['checked', 'approve', 'refuse', 'confirm', 'cancel', 'expire', 'settle', 'decline', 'linger'] as const
const losses = ['lose_track', 'lose_track_then_settle', 'lose_track_then_decline'] as const
const event = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...ordinary) },
  { weight: 1, arbitrary: fc.constantFrom(...losses) },
  { weight: 1, arbitrary: fc.constantFrom('settle_for_now', 'return') },
)

/** A scenario pays out; what happens to payments and refunds alone would wait in the queue for ever. */
const names = allOutcomes.filter(({ courses }) => courses.payout).map(({ name }) => name)
/** Those that take a course of their own more often than one more code. */
const outcome = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<OutcomeName[]>('returned', 'slow', 'expired', 'provider_timeout') },
  { weight: 1, arbitrary: fc.constantFrom(...names) },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: call },
  { weight: 4, arbitrary: fc.record({ do: is('at once'), calls: fc.array(call, { minLength: 2, maxLength: 4 }) }) },
  { weight: 10, arbitrary: fc.record({ do: is('advance'), by: fc.record({ milliseconds }) }) },
  { weight: 6, arbitrary: fc.constant({ do: 'run to idle' as const }) },
  { weight: 4, arbitrary: fc.record({ do: is('push'), session, event }) },
  { weight: 4, arbitrary: fc.record({ do: is('order'), next: fc.array(outcome, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reset' as const }) },
)

export const scenario: fc.Arbitrary<Scenario> = fc.record({
  autoConfirm: fc.constantFrom(false, false, false, true),
  whenReady: fc.constantFrom('nothing', 'nothing', 'nothing', 'confirm', 'cancel'),
  steps: fc.array(step, { maxLength: 40, size: 'max' }),
})
