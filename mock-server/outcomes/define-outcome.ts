import type { BankError } from '../../schemas/generated/types.ts'
import type { OutcomeSpec } from '../core/operations/choose-outcome.ts'

/** Test values of ours that lead to an outcome by themselves; no value of the bank's docs is among them, and no round amount. */
export interface Reserved {
  /** Kopecks. */
  amount: number
  /** A card's whole number. */
  card?: string
  /** An account that the bank pays to. */
  account?: string
  /** A phone for a transfer through FPS. */
  phone?: string
}

/** What can happen to a payout. */
export interface Outcome<Name extends string = string> extends OutcomeSpec {
  /** An error code of the bank, or a name of ours. */
  name: Name
  /** What befalls the payout, for people. */
  summary: string
  /** What the payout shows when it fails. */
  error?: BankError
  reserved: Reserved
  /** Where the name and what it does come from. */
  source: string
}

export const defineOutcome = <const Name extends string>(outcome: Outcome<Name>): Outcome<Name> => outcome
