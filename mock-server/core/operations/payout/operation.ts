import type { ConfirmInformation, Exchange, TransactionInfo } from '../../../../schemas/generated/types.ts'
import type { PayoutData } from '../../state.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { PayoutState, payoutMachine } from './machine.ts'

export interface PayoutOperation
  extends BaseOperation<'payout', PayoutState, PayoutData, Instead<typeof payoutMachine>> {
  /** What the partner must send back to confirm (nominal and settlement accounts). */
  offer?: ConfirmInformation
  /** What a payout in another currency is converted into. */
  exchange?: Exchange
  transactionInfo?: TransactionInfo
}
