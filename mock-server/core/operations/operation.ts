import type { BankError, Receipt } from '../../../schemas/generated/types.ts'
import type { Given } from '../state.ts'
import type { DeclaredIncome } from '../tax/income.ts'
import type { Micros } from '../time/time.ts'

/** What every operation has, whatever its kind. */
export interface BaseOperation<
  Kind extends string = string,
  State extends string = string,
  Data extends Given = Given,
  Steps = AnySteps,
> {
  kind: Kind
  id: string
  state: State
  createdAt: Micros
  finishedAt?: Micros
  data: Data
  /** Number of the account that pays; an operation without one moves no money. */
  account?: string
  /** Kopecks set aside for it on that account right now, the fee included. */
  held: number
  /** Kopecks that the bank charges for it, if the project pays fees. */
  fee?: number
  outcome: AppliedOutcome<Steps>
  /** No webhook tells of it: it was made by a call that is answered with the result. */
  silent?: true
  error?: BankError
  receipt?: Receipt
  /** Income of a self-employed recipient, counted towards the year's limit. */
  declared?: DeclaredIncome
  /** It was paid, and the recipient's bank sent the money back. */
  returned?: { id: string; at: Micros }
}

/** Of an operation whose kind is not known here. */
type AnySteps = Readonly<Partial<Record<string, string>>>

/** How an operation departs from the ordinary course: which of the bank's own steps turns into which (`Instead` of its machine), and the reason shown. */
export interface AppliedOutcome<Steps = AnySteps> {
  /** The outcome's; absent in the ordinary course. */
  name?: string
  instead: Steps
  error?: BankError
}
