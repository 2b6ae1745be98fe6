import type { BankError } from '../../schemas/generated/types.ts'
import type { RecipientField } from '../core/methods/define-method.ts'
import type { OutcomeSpec } from '../core/operations/outcomes.ts'

/** Test values of ours that lead to an outcome by themselves; no value of the bank's docs is among them, and no round amount. */
export interface Reserved extends Partial<Record<RecipientField, string>> {
  /** Kopecks. */
  amount: number
}

/** What can happen to a payout, a payment or a refund. */
export interface Outcome<Name extends string = string> extends OutcomeSpec {
  /** An error code of the bank, or a name of ours. */
  name: Name
  /** What happens to it, for people. */
  summary: string
  /** What it shows when it fails. */
  error?: BankError
  reserved: Reserved
  /** Where the name and what it does come from. */
  source: string
}

/** Outcomes by name; the keys of the table are the names. */
export type OutcomeTable<Name extends string> = { readonly [Each in Name]: Outcome<Each> }

/** A table of outcomes: one row each, under its name. */
export const defineOutcomes = <Name extends string>(
  rows: Readonly<Record<Name, Omit<Outcome, 'name'>>>,
): OutcomeTable<Name> =>
  Object.fromEntries(
    Object.entries<Omit<Outcome, 'name'>>(rows).map(([name, row]) => [name, { name, ...row }]),
  ) as OutcomeTable<Name>
