import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount, Amounts } from './amount.ts'
import { Metadata, RefundId, Timestamp } from './primitives.ts'
import { RevenueSplitItem } from './revenue-split.ts'
import { RefundStatus } from './statuses.ts'
import { TransactionInfo } from './transaction-info.ts'

export const Refund = Type.Object(
  {
    id: RefundId,
    status: RefundStatus,
    created_at: Timestamp,
    finished_at: Type.Optional(Timestamp),
    amount_details: Amount,
    amounts: Type.Optional(Amounts),
    metadata: Type.Optional(Metadata),
    is_chargeback: Type.Optional(Type.Boolean({ description: 'true when the payer’s bank took the money back.' })),
    revenue_split_info: Type.Optional(Type.Array(RevenueSplitItem)),
    transaction_info: Type.Optional(TransactionInfo),
  },
  {
    $id: 'Refund',
    title: 'Refund',
    description: 'Money that went back: a refund of a payment, or a payout that the recipient’s bank returned.',
    'x-source': 'docs: objects',
    examples: [
      {
        id: 'rf_203',
        status: 'accepted',
        created_at: '2025-03-02T09:00:00.000000Z',
        finished_at: '2025-03-02T09:00:00.000000Z',
        amount_details: { amount: 10000, currency: 'rub' },
      },
    ],
  },
)
export type Refund = Static<typeof Refund>
