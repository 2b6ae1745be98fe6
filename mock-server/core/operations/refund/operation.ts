import type { GivenWith } from '../../state.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { RefundState, refundMachine } from './machine.ts'

export type RefundData = GivenWith<'amount_details'>

export interface RefundOperation
  extends BaseOperation<'refund', RefundState, RefundData, Instead<typeof refundMachine>> {
  /** The id of the payment whose money goes back. */
  of: string
  /** Kopecks that leave the account: the amount, in roubles. */
  roubles: number
  /** The payer's bank took the money back. */
  isChargeback?: true
}
