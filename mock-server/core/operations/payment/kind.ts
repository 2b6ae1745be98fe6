import { paymentMethodOf } from '../../methods/payment/index.ts'
import { kopecksOf } from '../../money/pay-in.ts'
import { paidBy } from '../../money/statement-words.ts'
import { defineKind } from '../define-kind.ts'
import { paymentMachine, paymentShownAs } from './machine.ts'
import { paymentNeeds } from './outcome.ts'
import { showPayment } from './show.ts'
import { takenOf } from './taken.ts'

/** A payment: money that a payer pays to the partner (docs: payment-scenarios). */
export default defineKind({
  machine: paymentMachine,
  shownAs: paymentShownAs,
  list: 'payment_list',
  show: showPayment,
  requires: ['payment_details', 'amount_details', 'customer'],
  commands: ['confirm', 'cancel', 'capture'],
  payerEvents: { pay: 'pay', refuse: 'refuse_to_pay', abandon: 'leave' },
  failsLike: 'payment',
  direction: 'in',
  posting: () => 'payment',
  cost: (payment) => kopecksOf(takenOf(payment)),
  statement: paidBy,
  outcomes: paymentNeeds,
  waitOf: ({ data, payBy }, wait, now) => {
    if (wait === 'payer_window' && payBy !== undefined) return Math.max(0, payBy - now)
    if (wait !== 'payer_window' && wait !== 'confirm_window') return undefined
    return paymentMethodOf(data.payment_details)?.windows?.[wait]
  },
  // docs: payment-finished (sibling)
  transactionInfo: ({ id }) => {
    const digits = id.replace('pm_', '')
    return { rrn: `4253${digits.padStart(8, '0').slice(-8)}`, auth_code: digits.padStart(6, '2').slice(-6) }
  },
})
