import type { CustomerInteraction, RecurrentToken, TransactionInfo } from '../../../../schemas/generated/types.ts'
import type { GivenWith } from '../../state.ts'
import type { Micros } from '../../time/time.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { Renewal } from '../subscription/operation.ts'
import type { PaymentState, paymentMachine } from './machine.ts'

export type PaymentData = GivenWith<'payment_details' | 'amount_details' | 'customer'>

export interface PaymentOperation
  extends BaseOperation<'payment', PaymentState, PaymentData, Instead<typeof paymentMachine>> {
  /** What the payer must do, from the moment the bank asks until the payment goes on. */
  interaction?: CustomerInteraction
  /** What the address of its payer's page ends with: ids can be counted, and a page is for its own payer. It stays when the payer has acted. */
  payerKey?: string
  /** Until when the payer may act. */
  payBy?: Micros
  /** When the partner's commands were carried out: the session's `actions`. */
  actions?: Partial<Record<'confirm' | 'capture', Micros>>
  /** What was captured of the money held, in minor units of its currency; absent: all of it. */
  captured?: number
  /** The token that later payments can be made by, if one was asked for. */
  recurrent?: RecurrentToken
  /** The subscription that makes it, if it is not the first of one. */
  renewal?: Renewal
  transactionInfo?: TransactionInfo
}
