import type { GivenWith } from '../../state.ts'
import type { BaseOperation } from '../operation.ts'
import type { DebitState } from './machine.ts'

export type DebitData = GivenWith<'payment_details' | 'amount_details' | 'customer'>

/** The debit leg of a card payout from a nominal or settlement account. */
export interface DebitOperation extends BaseOperation<'debit', DebitState, DebitData> {
  /** Id of the credit leg, whose states it goes along with. */
  follows: string
}
