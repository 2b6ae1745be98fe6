import type { DurableFlaw } from './durable-flaws.ts'
import type { Flaw } from './flaws.ts'

export interface ExploredLoser<Name extends string = string> {
  flaw: Name
  /** Runs within which it is found. */
  within: number
  /** Rules by which it may be found. */
  rules: readonly string[]
  /** It does what is wrong so many milliseconds late; explored with a pause twice as long before it counts as quiet. */
  lateMs?: number
}

const paidAnew = ['paid_once', 'asked_first']
const byBelief = ['forged_refused', 'belief']

/** Flaws of the reference partner that are wrong about money or orders: no schedule is written for any of them. */
export const moneyLosers: readonly ExploredLoser<Flaw>[] = [
  { flaw: 'R4', within: 10, rules: ['right_amount'] },
  { flaw: 'W4', within: 400, rules: byBelief },
  { flaw: 'W5', within: 200, rules: byBelief },
  { flaw: 'W6', within: 200, rules: byBelief },
  { flaw: 'W10', within: 60, rules: ['settled'] },
  { flaw: 'W11', within: 60, rules: ['settled'] },
  { flaw: 'W12', within: 60, rules: ['settled'] },
  { flaw: 'W14', within: 100, rules: ['confirmed_by_right'] },
  { flaw: 'W15', within: 300, rules: ['webhooks_taken', 'settled'] },
  { flaw: 'M1', within: 100, rules: paidAnew },
  { flaw: 'M2', within: 200, rules: paidAnew },
  { flaw: 'M3', within: 100, rules: paidAnew },
  { flaw: 'M5', within: 100, rules: ['paid_once'] },
  { flaw: 'M6', within: 300, rules: ['confirmed_by_right'] },
  { flaw: 'M7', within: 60, rules: ['paid_once'] },
  { flaw: 'M8', within: 200, rules: ['paid_once'] },
  { flaw: 'M9', within: 300, rules: paidAnew },
  { flaw: 'M10', within: 100, rules: ['paid_once', 'settled'] },
  { flaw: 'forgets', within: 100, rules: ['belief'] },
  { flaw: 'believes_results', within: 200, rules: byBelief },
  { flaw: 'pays_late', within: 60, rules: paidAnew, lateMs: 150 },
  { flaw: 'gives_up_slowly', within: 300, rules: [...paidAnew, 'settled'] },
  { flaw: 'enters_late', within: 100, rules: ['paid_once'] },
  { flaw: 'asks_in_vain', within: 100, rules: ['paid_once'] },
]

/** Flaws that no case of `certify` found before `explore` did. */
export const durableLosers: readonly ExploredLoser<DurableFlaw>[] = [
  { flaw: 'shares_session', within: 60, rules: ['settled', 'belief'] },
  // What it confirms after a restart may be an order of which a forged webhook has just told.
  { flaw: 'confirms_after_restart', within: 300, rules: ['belief', 'forged_refused'] },
  { flaw: 'confirm_is_done', within: 300, rules: ['settled'] },
  { flaw: 'saves_after', within: 300, rules: ['paid_once', 'settled'] },
  // It may be the end that is passed over, so that a ready_to_confirm that comes later is believed.
  { flaw: 'is_overtaken', within: 200, rules: ['settled', 'belief', 'confirmed_by_right'] },
]
