import type { Static } from 'typebox'
import * as Type from 'typebox'

export const SessionStatus = Type.Enum(['created', 'in_progress', 'accepted', 'cancelled', 'error'], {
  type: 'string',
  $id: 'SessionStatus',
  title: 'Session status',
  description:
    '`created` waits for a start, `in_progress` has an operation under way, `accepted` and `cancelled` are final. `error` is not: the result is unknown and may still change.',
  'x-source': 'docs: objects',
  examples: ['in_progress', 'accepted'],
})
export type SessionStatus = Static<typeof SessionStatus>

export const NextAction = Type.Enum(['confirm', 'capture'], {
  type: 'string',
  $id: 'NextAction',
  title: 'Next action',
  description: 'The call the bank is waiting for. Absent when it waits for nothing.',
  'x-source': 'docs: objects',
  examples: ['confirm'],
})
export type NextAction = Static<typeof NextAction>

export const PayoutStatus = Type.Enum(['in_progress', 'pending', 'succeeded', 'failed'], {
  type: 'string',
  $id: 'PayoutStatus',
  title: 'Payout status',
  description:
    '`in_progress` is being worked on, `pending` waits for the partner to confirm or cancel, `succeeded` and `failed` are final.',
  'x-source': 'docs: objects',
  examples: ['pending', 'succeeded'],
})
export type PayoutStatus = Static<typeof PayoutStatus>

export const PaymentStatus = Type.Enum(['in_progress', 'pending', 'succeeded', 'failed'], {
  type: 'string',
  $id: 'PaymentStatus',
  title: 'Payment status',
  description:
    '`in_progress` is being worked on, `pending` waits for the partner or the payer, `succeeded` and `failed` are final.',
  'x-source': 'docs: objects',
  examples: ['pending', 'succeeded'],
})
export type PaymentStatus = Static<typeof PaymentStatus>

export const RefundStatus = Type.Enum(['in_progress', 'accepted', 'declined', 'error'], {
  type: 'string',
  $id: 'RefundStatus',
  title: 'Refund status',
  description: 'How far a refund has come: under way, done, refused, or ended by a fault.',
  'x-source': 'sdk: AcquiringPaymentRefundStatusEnum',
  examples: ['accepted'],
})
export type RefundStatus = Static<typeof RefundStatus>
