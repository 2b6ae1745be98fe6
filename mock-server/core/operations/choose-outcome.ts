import { maskValue } from '../../../schemas/cards/mask.ts'
import { type Match, matches } from '../match.ts'
import type { AppliedOutcome, PayoutData } from '../state.ts'
import type { Rules } from '../view.ts'
import { guards } from './guards.ts'

/** Payouts that match meet this outcome, so many times, or always. */
export interface OutcomeRule {
  match: Match
  outcome: string
  /** How often it is still to befall one; absent: without end. */
  times?: number
}

/** What tests have ordered for the payouts to come: outcomes for the next ones, first to last, and rules. Names are known ones. */
export interface OutcomeQueue {
  next: readonly string[]
  rules: readonly OutcomeRule[]
}

export const emptyOutcomeQueue: OutcomeQueue = { next: [], rules: [] }

/** What a payout must be for an outcome to befall it. */
export type Need = 'account_transfer' | 'confirmation'

const isMet: Record<Need, (data: PayoutData, rules: Rules) => boolean> = {
  account_transfer: guards.account_transfer,
  confirmation: (_, { autoConfirm }) => !autoConfirm,
}

/** An outcome as far as the choice goes. */
export interface OutcomeSpec extends AppliedOutcome {
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
  /** What is left of the orders, if one was taken. */
  queue?: OutcomeQueue
}

/**
 * Chooses a payout's outcome: the first of the next ones that can befall it, else the first rule that matches, else what a
 * reserved value asks for. One that cannot befall it (a return of a card payout) waits for a payout that it can.
 */
export function chooseOutcome(orders: OutcomeQueue, rules: Rules, known: Outcomes, data: PayoutData): ChosenOutcome {
  const canHappen = (name: string) => {
    const { needs } = known.outcome(name)
    return needs === undefined || isMet[needs](data, rules)
  }
  return fromNext(orders, canHappen) ?? fromRules(orders, canHappen, data) ?? fromValues(known, canHappen, data) ?? {}
}

type CanHappen = (name: string) => boolean

function fromNext(orders: OutcomeQueue, canBefall: CanHappen): ChosenOutcome | undefined {
  const at = orders.next.findIndex(canBefall)
  return at === -1 ? undefined : { name: orders.next[at]!, queue: { ...orders, next: orders.next.toSpliced(at, 1) } }
}

function fromRules(orders: OutcomeQueue, canBefall: CanHappen, data: PayoutData): ChosenOutcome | undefined {
  if (orders.rules.length === 0) return undefined
  // Rules are kept with their card numbers masked, so they are compared with masked ones.
  const masked = maskValue(data)
  const at = orders.rules.findIndex(({ match, outcome }) => canBefall(outcome) && matches(masked, match))
  const rule = orders.rules[at]
  return rule && { name: rule.outcome, queue: { ...orders, rules: orders.rules.toSpliced(at, 1, ...onceLess(rule)) } }
}

function fromValues(known: Outcomes, canBefall: CanHappen, data: PayoutData): ChosenOutcome | undefined {
  const name = known.reserved(data)
  return name !== undefined && canBefall(name) ? { name } : undefined
}

function onceLess(rule: OutcomeRule): OutcomeRule[] {
  if (rule.times === undefined) return [rule]
  return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : []
}
