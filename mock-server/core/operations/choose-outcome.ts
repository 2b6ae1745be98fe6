import { maskValue } from '../cards/mask.ts'
import { type Match, matches } from '../match.ts'
import type { PayoutData, Script } from '../state.ts'
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
export interface OutcomeOrders {
  next: readonly string[]
  rules: readonly OutcomeRule[]
}

export const noOrders: OutcomeOrders = { next: [], rules: [] }

/** What a payout must be for an outcome to befall it. */
export type Need = 'account_transfer' | 'confirmation'

const met: Record<Need, (data: PayoutData, rules: Rules) => boolean> = {
  account_transfer: guards.account_transfer,
  confirmation: (_, { autoConfirm }) => !autoConfirm,
}

/** An outcome as far as the choice goes. */
export interface Fate extends Script {
  needs?: Need
}

/** What a payout keeps of its outcome; `because` goes into the description of its error. */
export function scriptOf({ name, instead, error }: Fate, because?: string): Script {
  const told = error && because !== undefined ? { ...error, description: `${error.description}: ${because}` } : error
  return { ...(name !== undefined && { name }), instead, ...(told && { error: told }) }
}

/** Where outcomes are looked up. */
export interface Outcomes {
  outcome(name: string): Fate
  /** The outcome that a reserved test value of the payout names. */
  reserved(data: PayoutData): string | undefined
}

export interface Choice {
  /** Absent: the ordinary course. */
  name?: string
  /** Why it is so, where the payout itself is the reason. */
  because?: string
  /** What is left of the orders, if one was taken. */
  orders?: OutcomeOrders
}

/**
 * Chooses a payout's outcome: the first of the next ones that can befall it, else the first rule that matches, else what a
 * reserved value asks for. One that cannot befall it (a return of a card payout) waits for a payout that it can.
 */
export function chooseOutcome(orders: OutcomeOrders, rules: Rules, known: Outcomes, data: PayoutData): Choice {
  const canBefall = (name: string) => {
    const { needs } = known.outcome(name)
    return needs === undefined || met[needs](data, rules)
  }
  return fromNext(orders, canBefall) ?? fromRules(orders, canBefall, data) ?? fromValues(known, canBefall, data) ?? {}
}

type CanBefall = (name: string) => boolean

function fromNext(orders: OutcomeOrders, canBefall: CanBefall): Choice | undefined {
  const at = orders.next.findIndex(canBefall)
  return at === -1 ? undefined : { name: orders.next[at]!, orders: { ...orders, next: orders.next.toSpliced(at, 1) } }
}

function fromRules(orders: OutcomeOrders, canBefall: CanBefall, data: PayoutData): Choice | undefined {
  if (orders.rules.length === 0) return undefined
  // Rules are kept with their card numbers masked, so they are compared with masked ones.
  const masked = maskValue(data)
  const at = orders.rules.findIndex(({ match, outcome }) => canBefall(outcome) && matches(masked, match))
  const rule = orders.rules[at]
  return rule && { name: rule.outcome, orders: { ...orders, rules: orders.rules.toSpliced(at, 1, ...onceLess(rule)) } }
}

function fromValues(known: Outcomes, canBefall: CanBefall, data: PayoutData): Choice | undefined {
  const name = known.reserved(data)
  return name !== undefined && canBefall(name) ? { name } : undefined
}

function onceLess(rule: OutcomeRule): OutcomeRule[] {
  if (rule.times === undefined) return [rule]
  return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : []
}
