import type {
  BareMethod,
  ExtendedTransferParticipant,
  ShownBankAccount,
  ShownPayoutDetails,
  TransactionInfo,
} from '../../../schemas/generated/types.ts'
import type { Family, PayoutData } from '../state.ts'
import type { Requirement } from './requirements.ts'

/** An FPS verification is written like a payout method and is none: it pays nobody. */
type PaidAccount = Exclude<ShownBankAccount, { system_type: 'faster_payment_system_verification' }>

/** The tags that lead to a method on the wire: `type`, and `system_type` of an account. */
type MethodTag = Exclude<ShownPayoutDetails['type'], 'bank_account'> | `bank_account/${PaidAccount['system_type']}`

/** `payout_details` of a method, as the bank keeps and shows them. */
export type DetailsOf<Tag extends MethodTag> = Tag extends `bank_account/${infer System}`
  ? { type: 'bank_account'; bank_account: Extract<PaidAccount, { system_type: System }> }
  : Extract<ShownPayoutDetails, { type: Tag }>

/** A recipient's field that reserved test values may stand in: a card's whole number, an account's, a phone. */
export type RecipientField = 'card' | 'account' | 'phone'

/** All that the bank knows of a payout method. */
export interface Method<Details = ShownPayoutDetails, Tag = MethodTag> {
  tag: Tag
  /** The ways to name the recipient, for the table of docs/payouts.md. */
  title: string
  /** What is paid to, in messages: `wallets`. */
  plural: string
  /** The families of calls that pay to it; the others refuse it. */
  paidBy: readonly Family[]
  /** The plain calls take the money from the settlement account, and not from the collateral one. */
  plainDrawsOnSettlement?: true
  /** May be the credit leg of a payout of two. */
  creditLeg?: true
  /** The plain calls take other currencies than roubles for it. */
  otherCurrencies?: true
  /** The recipient's bank may send the money back, and tells that it has come. */
  accountTransfer?: true
  /** What must be known by the time such a payout starts, beside what every payout needs. */
  requirements?: readonly Requirement[]
  /** What the calls of a family need beside that. */
  requirementsOf?: Readonly<Partial<Record<Family, readonly Requirement[]>>>
  /** Why the bank does not pay to this recipient: such a payout is accepted and then fails. `undefined` if it does. */
  unpayable?(details: Details, family: Family): string | undefined
  /** The recurrent token that the recipient is known by. */
  recurrentToken?(details: Details): string
  /** The recipient in `confirm_information` and in statements; `name` is the one of `participant_details`. */
  recipient?(details: Details, name: string): ExtendedTransferParticipant
  /** What the payout is for, in the same places. */
  purpose?(details: Details, data: PayoutData): string
  /** What `{"type":T,T:…}` is around: `transfer_details` shows it, and confirm sends it back. Absent: it is never sent back. */
  bare?(details: Details): BareMethod
  /** The same with all that the bank knows of it; what comes back is compared with this. */
  known?(details: Details): BareMethod
  /** What came back, reduced to what the bank has kept of the recipient. */
  reduce?(sent: BareMethod): BareMethod
  /** Fields of the bare method that may be missing from what comes back, as pointers. */
  mayBeMissing?: readonly string[]
  /** Fields of it whose absence stands for a value, as pointers. */
  defaults?: Readonly<Record<string, unknown>>
  /** What is shown of the method until the payout is paid. Absent: all of it. */
  untilPaid?(details: Details): ShownPayoutDetails
  /** The payment system's references of a payout that was paid, made from the digits of its id. */
  transactionInfo?(digits: string): TransactionInfo
  /** The recipient's field whose reserved test values choose an outcome; `of` reads it, where the bank keeps it. */
  reserved?: { field: RecipientField; of?(details: Details): string }
  /** `payout_details` as the bank keeps them: what partners send, for all but cards. */
  sample: Details
  source: string
}

/** A payout method: one file, and a line in the table of methods. */
export const defineMethod = <Tag extends MethodTag>(method: Method<NoInfer<DetailsOf<Tag>>, Tag>): Method => method
