import type { Match } from '../match.ts'
import type { Given } from '../state.ts'
import type { Rules } from '../view.ts'
import type { Instead } from './machine.ts'
import type { AppliedOutcome } from './operation.ts'
import type { paymentMachine } from './payment/machine.ts'
import type { payoutMachine } from './payout/machine.ts'
import type { refundMachine } from './refund/machine.ts'

/** Operations that match have this outcome, so many times, or always. */
export interface OutcomeRule {
  match: Match
  outcome: string
  /** How often it is still to happen; absent: without end. */
  times?: number
}

/** What tests have ordered for the operations to come: outcomes for the next ones, first to last, and rules. Names are known ones. */
export interface OutcomeQueue {
  next: readonly string[]
  rules: readonly OutcomeRule[]
}

export const emptyOutcomeQueue: OutcomeQueue = { next: [], rules: [] }

/** What an operation must be for an outcome to happen to it. */
type Need = 'account_transfer' | 'confirmation' | 'card'

/** Whether an operation of a kind is that. */
export type OutcomeNeeds = Readonly<Record<Need, (data: Given, rules: Rules) => boolean>>

/** The operations that tests can order outcomes for, and what an outcome does to one of each. */
export interface Courses {
  payout?: Course<typeof payoutMachine>
  payment?: Course<typeof paymentMachine>
  refund?: Course<typeof refundMachine>
}
export type OutcomeKind = keyof Courses

interface Course<M> {
  /** Which of the bank's steps turns into which; one that is not open in the same state does not compile. */
  instead: Instead<M>
  needs?: Need
}

/** An outcome as far as the choice goes. It happens to operations of the kinds that it has a course for. */
export interface OutcomeSpec extends Omit<AppliedOutcome, 'instead'> {
  courses: Readonly<Courses>
}

/** What an operation keeps of its outcome: of the courses that of its kind; `because` goes into the description of its error. */
export function appliedOutcome<Steps>(
  { name, error }: OutcomeSpec,
  instead: Steps,
  because?: string,
): AppliedOutcome<Steps> {
  const told = error && because !== undefined ? { ...error, description: `${error.description}: ${because}` } : error
  return { ...(name !== undefined && { name }), instead, ...(told && { error: told }) }
}

/** Where outcomes are looked up. */
export interface Outcomes {
  outcome(name: string): OutcomeSpec
  /** The outcome that a reserved test value of the operation names. */
  reserved(kind: OutcomeKind, data: Given): string | undefined
}
