import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount, Amounts } from './amount.ts'
import { Customer } from './customer.ts'
import { CustomerInteraction } from './customer-interaction.ts'
import { BankError } from './error.ts'
import { ParticipantDetails } from './participant.ts'
import { ShownPaymentDetails } from './payment-details.ts'
import { PaymentOptions } from './payment-options.ts'
import { Metadata, PaymentId, Timestamp } from './primitives.ts'
import { RecurrentToken } from './recurrent.ts'
import { Refund } from './refund.ts'
import { RevenueSplitItem } from './revenue-split.ts'
import { heldPayment, interactingPayment } from './samples.ts'
import { PaymentStatus } from './statuses.ts'
import { Subscription } from './subscription.ts'
import { TransactionInfo } from './transaction-info.ts'

export const Payment = Type.Object(
  {
    id: PaymentId,
    status: PaymentStatus,
    created_at: Timestamp,
    updated_at: Type.Optional(Timestamp),
    finished_at: Type.Optional(Timestamp),
    customer: Customer,
    payment_details: ShownPaymentDetails,
    participant_details: Type.Optional(ParticipantDetails),
    amount_details: Amount,
    amounts: Type.Optional(Amounts),
    payment_options: Type.Optional(PaymentOptions),
    recurrent: Type.Optional(RecurrentToken),
    subscription: Type.Optional(Subscription),
    customer_interaction: Type.Optional(CustomerInteraction),
    transaction_info: Type.Optional(TransactionInfo),
    refunds: Type.Optional(Type.Array(Refund)),
    revenue_split_info: Type.Optional(Type.Array(RevenueSplitItem)),
    metadata: Type.Optional(Metadata),
    error: Type.Optional(BankError),
  },
  {
    $id: 'Payment',
    title: 'Payment',
    description:
      'Money coming in, one item of `payment_list`; in a multi session the debit leg of a payout. `updated_at`, `payment_options`, `subscription` and `revenue_split_info` are known from the SDK, whose getter of the options’ platform throws where there are options without `platform_details`.',
    'x-source': 'docs: objects; sdk: AcquiringPayment',
    examples: [
      {
        id: 'pm_7001',
        status: 'pending',
        created_at: '2025-03-01T10:00:01.110000Z',
        customer: { reference: 'user-77', contacts: [] },
        payment_details: {
          type: 'internal_transfer',
          internal_transfer: {
            type: 'transfer_from_nominal_account',
            transfer_from_nominal_account: { description: 'Prize, no VAT' },
          },
        },
        amount_details: { amount: 10000, currency: 'rub' },
        amounts: {},
        refunds: [],
      },
      interactingPayment,
      heldPayment,
    ],
  },
)
export type Payment = Static<typeof Payment>
