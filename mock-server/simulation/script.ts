import fc from 'fast-check'

/** What happens in a simulation, as plain data: fast-check draws it, shrinks it and prints it. */
export interface Script {
  /** Seeds what is drawn on the way: how long each message takes, which bank is asked. */
  chance: number
  clock: 'real' | 'manual'
  /** A bank each: so many milliseconds is its clock ahead of the store's. */
  ahead: readonly number[]
  /** Milliseconds of a message, at the most: what is sent together comes in any order. */
  longestMs: number
  orders: readonly Order[]
  faults: readonly Fault[]
  /** Of the calls of the partner, those whose answer does not come back, by their number. */
  lostAnswers: readonly number[]
  /** What the partner answers to webhooks, one after another; then 200. */
  answers: readonly PartnerAnswer[]
  /** Of ten hints of what has changed, so many are lost. */
  lostHints: number
}

/** A payout that the partner wants. */
export interface Order {
  /** Milliseconds after the beginning. */
  at: number
  by: 'init' | 'create and start'
  wants: 'confirm' | 'cancel'
}

/** `late`: 200, when the bank has stopped waiting. */
type PartnerAnswer = 200 | 500 | 'no answer' | 'late'

/** What happens to the store's operation of that number, or to the bank that has asked for it. Milliseconds. */
export type Fault = { operation: number } & (
  | {
      is:
        | 'rejected before it is done'
        | 'done and not answered'
        | 'a crash before it is done'
        | 'a crash after it is done'
    }
  | { is: 'late' | 'answered late' | 'a pause'; ms: number }
)

/** So many operations a script of this size has, more or less. */
const OPERATIONS = 300
/** A lease lasts for 30 seconds: some pauses and delays are shorter, some longer. */
const LONGEST_PAUSE_MS = 60_000

const operation = fc.nat({ max: OPERATIONS })
const ms = fc.integer({ min: 1, max: LONGEST_PAUSE_MS })

const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      operation,
      is: fc.constantFrom('rejected before it is done' as const, 'done and not answered' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      operation,
      is: fc.constantFrom('a crash before it is done' as const, 'a crash after it is done' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      operation,
      is: fc.constantFrom('late' as const, 'answered late' as const, 'a pause' as const),
      ms,
    }),
  },
)

const order: fc.Arbitrary<Order> = fc.record({
  at: fc.nat({ max: 3_000 }),
  by: fc.constantFrom('init' as const, 'create and start' as const),
  wants: fc.constantFrom('confirm' as const, 'confirm' as const, 'confirm' as const, 'cancel' as const),
})

const answer = fc.constantFrom<PartnerAnswer[]>(200, 200, 200, 500, 'no answer', 'late')

/** Every script is as likely as any other of its size: the first of a seed is all that is drawn from it. */
export const script: fc.Arbitrary<Script> = fc.noBias(
  fc.record({
    chance: fc.noShrink(fc.nat()),
    clock: fc.constantFrom('real' as const, 'real' as const, 'real' as const, 'manual' as const),
    ahead: fc.array(fc.integer({ min: -60_000, max: 60_000 }), { minLength: 2, maxLength: 3 }),
    longestMs: fc.nat({ max: 100 }),
    orders: fc.array(order, { minLength: 1, maxLength: 8, size: 'max' }),
    faults: fc.array(fault, { maxLength: 40, size: 'max' }),
    lostAnswers: fc.array(fc.nat({ max: 40 }), { maxLength: 8, size: 'max' }),
    answers: fc.array(answer, { maxLength: 20, size: 'max' }),
    lostHints: fc.nat({ max: 10 }),
  }),
)
