import type { CustomerInteraction, ShownPaymentDetails } from '../../../../schemas/generated/types.ts'
import type { FailureCode } from '../../failure-code.ts'
import type { Given } from '../../state.ts'
import type { Micros } from '../../time/time.ts'
import type { RecurrentSource } from '../../tokens/tokens.ts'
import type { Rules } from '../../view.ts'

/** The tags that lead to an instrument on the wire: `type`, and the `type` inside of what is banking by internet. */
export type PaymentTag =
  | Exclude<ShownPaymentDetails['type'], 'internet_banking' | 'internal_transfer'>
  | `internet_banking/${Banking['type']}`

type Banking = Extract<ShownPaymentDetails, { type: 'internet_banking' }>['internet_banking']

/** `payment_details` of an instrument, as the bank keeps and shows them. */
export type PaymentDetailsOf<Tag extends PaymentTag> = Tag extends `internet_banking/${infer Type}`
  ? { type: 'internet_banking'; internet_banking: Extract<Banking, { type: Type }> }
  : Extract<ShownPaymentDetails, { type: Tag }>

/** Where a payer acts: the page that stands for it says what it is. */
type PayerPlace = 'three_d_secure' | 'bank_app' | 'sber_pay' | 't_pay' | 'wallet'

/** A page of this bank where one payer acts. */
export interface PayerPage {
  url: string
  paymentId: string
  /** A picture of a text as a QR code, as a data URL. */
  qrCode(text: string): string
}

/** What must be known by the time a payment starts, beside what every payment needs. */
export interface PaymentRequirement {
  pointer: string
  expected: string
  found(given: Given): unknown
  ok?(found: unknown): boolean
  source: string
}

/** All that the bank knows of a way to pay. */
export interface PaymentMethod<Details = ShownPaymentDetails, Tag = PaymentTag> {
  tag: Tag
  /** For the table of docs/payments.md. */
  title: string
  /** What its payer must do, in words for people. */
  payerDoes: string
  /** Whether this payer must act before the money comes. */
  asks(given: Given, rules: Rules): boolean
  /** Where the payer does it. */
  place: PayerPlace
  /** What the payer is told. */
  interaction(page: PayerPage): CustomerInteraction
  /** The payer is sent away, and must know where to come back to. */
  redirects?: true
  requirements?: readonly PaymentRequirement[]
  /** Microseconds, where they are not the usual ones. */
  windows?: Readonly<Partial<Record<'confirm_window' | 'payer_window', Micros>>>
  /** Error codes of a payment whose payer did not pay. */
  unpaid: Readonly<Record<'refused' | 'late', FailureCode>>
  /** May leave a token that later payments are made by: what it stands for. */
  recurrent?: RecurrentSource
  /** Currencies it takes beside roubles. */
  currencies?: readonly string[]
  /** What is known of the payer once it has paid: its phone, masked. */
  showsPhone?: true
  /** `payment_details` as the bank keeps them. */
  sample: Details
  source: string
}

/** A way to pay: a file, or a row of a table, and a line in the table of ways. */
export const definePaymentMethod = <Tag extends PaymentTag>(
  method: PaymentMethod<NoInfer<PaymentDetailsOf<Tag>>, Tag>,
): PaymentMethod => method
