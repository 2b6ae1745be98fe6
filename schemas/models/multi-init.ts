import * as Type from 'typebox'
import { Amount } from './amount.ts'
import { Customer } from './customer.ts'
import { PaymentDetails } from './payment-details.ts'
import { PaymentRequestFields } from './payment-request.ts'
import { PayoutDetails } from './payout-details.ts'
import { PayoutRequestFields } from './payout-request.ts'

const payment = Type.Object({
  ...PaymentRequestFields,
  payment_details: PaymentDetails,
  amount_details: Amount,
  customer: Customer,
})
const payout = Type.Object({ ...PayoutRequestFields, payout_details: PayoutDetails, amount_details: Amount })

/** What session/multi/init takes: a body of init/payment and of init/payout for each operation, one of each kind at least (sdk: MultiSessionApi). */
export const MultiInitFields = {
  payment_list: Type.Array(payment, {
    minItems: 1,
    maxItems: 100,
    description: 'The payments, each as init/payment takes it; one to a hundred.',
    'x-source': 'sdk: InitMultiSessionRequest; that there may be a hundred is ours',
  }),
  payout_list: Type.Array(payout, {
    minItems: 1,
    maxItems: 100,
    description: 'The payouts, each as init/payout takes it; one to a hundred.',
    'x-source': 'sdk: InitMultiSessionRequest; that there may be a hundred is ours',
  }),
}
