import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount, Amounts } from './amount.ts'
import { Customer } from './customer.ts'
import { CustomerInteraction } from './customer-interaction.ts'
import { BankError } from './error.ts'
import { ParticipantDetails } from './participant.ts'
import { PaymentDetails } from './payment-details.ts'
import { Metadata, PaymentId, Timestamp } from './primitives.ts'
import { RecurrentToken } from './recurrent.ts'
import { Refund } from './refund.ts'
import { PaymentStatus } from './statuses.ts'
import { TransactionInfo } from './transaction-info.ts'

export const Payment = Type.Object(
  {
    id: PaymentId,
    status: PaymentStatus,
    created_at: Timestamp,
    finished_at: Type.Optional(Timestamp),
    customer: Customer,
    payment_details: PaymentDetails,
    participant_details: Type.Optional(ParticipantDetails),
    amount_details: Amount,
    amounts: Type.Optional(Amounts),
    recurrent: Type.Optional(RecurrentToken),
    customer_interaction: Type.Optional(CustomerInteraction),
    transaction_info: Type.Optional(TransactionInfo),
    refunds: Type.Optional(Type.Array(Refund)),
    metadata: Type.Optional(Metadata),
    error: Type.Optional(BankError),
  },
  {
    $id: 'Payment',
    title: 'Payment',
    description: 'Money coming in, one item of `payment_list`; in a multi session the debit leg of a payout.',
    'x-source': 'docs: objects',
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
    ],
  },
)
export type Payment = Static<typeof Payment>
