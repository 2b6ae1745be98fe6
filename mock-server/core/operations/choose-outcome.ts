import { maskValue } from '../../../schemas/cards/mask.ts'
import { type Match, matches } from '../match.ts'
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

export interface ChosenOutcome {
  /** Absent: the ordinary course. */
  name?: string
  /** Why it is so, where the payout itself is the reason. */
  because?: string
  /** What is left of the queue, if one was taken. */
  queue?: OutcomeQueue
}

/**
 * Chooses an operation's outcome: the first of the next ones that can happen to it, else the first rule that matches, else what a
 * reserved value asks for. One that cannot (a return of a card payout) waits for an operation to which it can.
 */
export function chooseOutcome(
  queue: OutcomeQueue,
  needs: OutcomeNeeds,
  rules: Rules,
  known: Outcomes,
  data: PayoutData,
): ChosenOutcome {
  const canHappen = (name: string) => {
    const { needs: need } = known.outcome(name)
    return need === undefined || needs[need](data, rules)
  }
  return fromNext(queue, canHappen) ?? fromRules(queue, canHappen, data) ?? fromValues(known, canHappen, data) ?? {}
}

type CanHappen = (name: string) => boolean

function fromNext(queue: OutcomeQueue, canHappen: CanHappen): ChosenOutcome | undefined {
  const at = queue.next.findIndex(canHappen)
  return at === -1 ? undefined : { name: queue.next[at]!, queue: { ...queue, next: queue.next.toSpliced(at, 1) } }
}

function fromRules(queue: OutcomeQueue, canHappen: CanHappen, data: PayoutData): ChosenOutcome | undefined {
  if (queue.rules.length === 0) return undefined
  // Rules are kept with their card numbers masked, so they are compared with masked ones.
  const masked = maskValue(data)
  const at = queue.rules.findIndex(({ match, outcome }) => canHappen(outcome) && matches(masked, match))
  const rule = queue.rules[at]
  return rule && { name: rule.outcome, queue: { ...queue, rules: queue.rules.toSpliced(at, 1, ...onceLess(rule)) } }
}

function fromValues(known: Outcomes, canHappen: CanHappen, data: PayoutData): ChosenOutcome | undefined {
  const name = known.reserved(data)
  return name !== undefined && canHappen(name) ? { name } : undefined
}

function onceLess(rule: OutcomeRule): OutcomeRule[] {
  if (rule.times === undefined) return [rule]
  return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : []
}
