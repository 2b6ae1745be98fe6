import type { Match } from '../match.ts'
import type { Given, PayoutData } from '../state.ts'
import type { Rules } from '../view.ts'
import type { Instead } from './machine.ts'
import type { AppliedOutcome } from './operation.ts'
import type { payoutMachine } from './payout/machine.ts'

/** Payouts that match have this outcome, so many times, or always. */
export interface OutcomeRule {
  match: Match
  outcome: string
  /** How often it is still to happen; absent: without end. */
  times?: number
}

/** What tests have ordered for the payouts to come: outcomes for the next ones, first to last, and rules. Names are known ones. */
export interface OutcomeQueue {
  next: readonly string[]
  rules: readonly OutcomeRule[]
}

export const emptyOutcomeQueue: OutcomeQueue = { next: [], rules: [] }

/** What a payout must be for an outcome to happen to it. */
export type Need = 'account_transfer' | 'confirmation'

/** Whether an operation of a kind is that. */
export type OutcomeNeeds = Readonly<Record<Need, (data: Given, rules: Rules) => boolean>>

/** An outcome as far as the choice goes. */
export interface OutcomeSpec extends AppliedOutcome {
  /** Which of the bank's steps turns into which; one that is not open in the same state does not compile. */
  instead: Instead<typeof payoutMachine>
  needs?: Need
}

/** What a payout keeps of its outcome; `because` goes into the description of its error. */
export function appliedOutcome({ name, instead, error }: OutcomeSpec, because?: string): AppliedOutcome {
  const told = error && because !== undefined ? { ...error, description: `${error.description}: ${because}` } : error
  return { ...(name !== undefined && { name }), instead, ...(told && { error: told }) }
}

/** Where outcomes are looked up. */
export interface Outcomes {
  outcome(name: string): OutcomeSpec
  /** The outcome that a reserved test value of the payout names. */
  reserved(data: PayoutData): string | undefined
}
