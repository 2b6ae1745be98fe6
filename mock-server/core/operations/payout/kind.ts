import { echoProblem } from '../../methods/confirm-echo.ts'
import { transactionInfo } from '../../methods/index.ts'
import { paidTo } from '../../money/statement-words.ts'
import { defineKind } from '../define-kind.ts'
import { isAccountTransfer } from '../guards.ts'
import { payoutMachine, shownAs } from './machine.ts'
import { showOffer, showPayout } from './show.ts'

/** A payout: the whole of it, or the credit leg of one that has two, which moves no money itself (docs: methods). */
export default defineKind({
  machine: payoutMachine,
  shownAs,
  list: 'payout_list',
  show: showPayout,
  requires: ['payout_details', 'amount_details'],
  commands: ['confirm', 'cancel'],
  confirmInformation: { offered: showOffer, problem: echoProblem },
  failsLike: 'payout',
  direction: 'out',
  posting: () => 'payout',
  cost: ({ exchange, data }) => (exchange?.destination ?? data.amount_details).amount,
  statement: paidTo,
  transactionInfo,
  outcomes: {
    account_transfer: isAccountTransfer,
    confirmation: (_, { autoConfirm }) => !autoConfirm,
    card: ({ payout_details }) => payout_details?.type === 'card',
  },
})
