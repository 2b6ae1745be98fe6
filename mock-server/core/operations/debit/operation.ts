import type { GivenWith } from '../../state.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { payoutMachine } from '../payout/machine.ts'
import type { DebitState } from './machine.ts'

export type DebitData = GivenWith<'payment_details' | 'amount_details' | 'customer'>

/** The debit leg of a card payout from a nominal or settlement account. */
/** Its outcome is that of the payout that it is a leg of. */
export interface DebitOperation extends BaseOperation<'debit', DebitState, DebitData, Instead<typeof payoutMachine>> {
  /** Id of the credit leg, whose states it goes along with. */
  follows: string
}
