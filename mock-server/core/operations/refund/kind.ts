import { paidBackTo } from '../../money/statement-words.ts'
import { defineKind } from '../define-kind.ts'
import type { OutcomeNeeds } from '../outcomes.ts'
import { refundMachine, refundShownAs } from './machine.ts'
import type { RefundOperation } from './operation.ts'
import { showRefund } from './show.ts'

export const refundNeeds: OutcomeNeeds = {
  account_transfer: () => false,
  confirmation: () => false,
  card: () => false,
}

/** Money of a payment that goes back to its payer: the partner refunds it, or the payer's bank takes it (docs: payment-refund). */
export default defineKind({
  machine: refundMachine,
  shownAs: refundShownAs,
  list: 'refunds',
  show: showRefund,
  requires: ['amount_details'],
  commands: [],
  outcomes: refundNeeds,
  failsLike: 'refund',
  direction: 'out',
  posting: ({ isChargeback }) => (isChargeback ? 'chargeback' : 'refund'),
  // ours: the bank withholds what the payer's bank takes, also from an account that has too little
  mayOverdraw: ({ isChargeback }) => isChargeback === true,
  cost: ({ roubles }: RefundOperation) => roubles,
  statement: paidBackTo,
})
