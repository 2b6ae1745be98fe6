import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount, Amounts } from './amount.ts'
import { Customer } from './customer.ts'
import { CustomerInteraction } from './customer-interaction.ts'
import { BankError } from './error.ts'
import { FiscalizationDetails } from './fiscalization.ts'
import { ParticipantDetails } from './participant.ts'
import { ShownPayoutDetails } from './payout-details.ts'
import { Metadata, PayoutId, Timestamp } from './primitives.ts'
import { Refund } from './refund.ts'
import { paidPayout, waitingPayout } from './samples.ts'
import { PayoutStatus } from './statuses.ts'
import { TransactionInfo } from './transaction-info.ts'

export const Payout = Type.Object(
  {
    id: PayoutId,
    status: PayoutStatus,
    created_at: Timestamp,
    finished_at: Type.Optional(Timestamp),
    customer: Type.Optional(Customer),
    payout_details: Type.Optional(ShownPayoutDetails),
    participant_details: Type.Optional(ParticipantDetails),
    amount_details: Type.Optional(Amount),
    amounts: Type.Optional(Amounts),
    fiscalization_details: Type.Optional(FiscalizationDetails),
    customer_interaction: Type.Optional(CustomerInteraction),
    transaction_info: Type.Optional(TransactionInfo),
    refunds: Type.Optional(Type.Array(Refund)),
    metadata: Type.Optional(Metadata),
    error: Type.Optional(BankError),
  },
  {
    $id: 'Payout',
    title: 'Payout',
    description:
      'Money going out, one item of `payout_list`. `payout_details` and `amount_details` belong to every ordinary payout; an FPS verification has no amount, income reported without a payout has no method. `error` says why a payout failed.',
    'x-source': 'docs: objects',
    examples: [waitingPayout, paidPayout],
  },
)
export type Payout = Static<typeof Payout>
