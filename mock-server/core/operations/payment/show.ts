import type { Amounts, Customer, Payment } from '../../../../schemas/generated/types.ts'
import { paymentMethodOf } from '../../methods/payment/index.ts'
import { kopecksOf } from '../../money/pay-in.ts'
import { splitOf } from '../../money/split.ts'
import type { BaseOperation } from '../operation.ts'
import { refundsOf } from '../refund/show.ts'
import { showAny } from '../show.ts'
import type { ShownIn } from '../shown.ts'
import type { PaymentOperation } from './operation.ts'
import { subscriptionOf } from './show-subscription.ts'
import { takenOf } from './taken.ts'

/** An item of `payment_list` (docs: objects; sdk: AcquiringPayment). */
export function showPayment(
  payment: PaymentOperation,
  shown: ShownIn<'payment_list'>,
  others: readonly BaseOperation[],
): Payment {
  const { data, error, interaction, recurrent, transactionInfo } = payment
  const { participant_details = {}, metadata, revenue_split_info } = data
  const isPaid = shown.status === 'succeeded'
  const subscription = subscriptionOf(payment, others)
  return {
    ...showAny(payment, shown),
    customer: showCustomer(payment, isPaid),
    payment_details: data.payment_details,
    participant_details,
    amount_details: takenOf(payment),
    amounts: isPaid ? showAmounts(payment) : {},
    ...(interaction && { customer_interaction: interaction }),
    ...(recurrent && { recurrent }),
    ...(subscription && { subscription }),
    ...(revenue_split_info && { revenue_split_info: splitOf(revenue_split_info, takenOf(payment)) }),
    ...(transactionInfo && { transaction_info: transactionInfo }),
    refunds: refundsOf(payment.id, others),
    ...(metadata !== undefined && { metadata }),
    ...(error && { error }),
  }
}

/** Whoever paid from an account shows its phone, masked (docs: payment-fps-qr, payment-recurring-fps). */
function showCustomer({ data: { customer, payment_details } }: PaymentOperation, isPaid: boolean): Customer {
  const contacts = customer.contacts ?? []
  if (!isPaid || !paymentMethodOf(payment_details)?.showsPhone) return { ...customer, contacts }
  return { ...customer, contacts: [...contacts, { phone: PAYER_PHONE }] }
}

/** Ours: whoever opens a payer's page has no phone. */
const PAYER_PHONE = '7900*****31'

/** In roubles, whose currency is written in capitals (docs: payment-recurring-fps, webhooks). */
function showAmounts(payment: PaymentOperation): Amounts {
  const { fee } = payment
  const gross = kopecksOf(takenOf(payment))
  const roubles = (amount: number) => ({ amount, currency: 'RUB' })
  return {
    net: roubles(gross - (fee ?? 0)),
    gross: roubles(gross),
    ...(fee !== undefined && { fee: { merchant_fee: roubles(fee) } }),
  }
}
