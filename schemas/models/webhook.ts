import type { Static } from 'typebox'
import * as Type from 'typebox'
import { ConfirmInformation } from './confirm-information.ts'
import { paidSession, returnedSession, waitingSession } from './samples.ts'
import { Session } from './session.ts'

export const ReadyToConfirmWebhook = Type.Object(
  {
    type: Type.Literal('ready_to_confirm'),
    session: Session,
    confirm_information: Type.Optional(ConfirmInformation),
  },
  {
    $id: 'ReadyToConfirmWebhook',
    title: 'Ready to confirm',
    description:
      'The bank has checked the operation and waits for `session/confirm` or `session/cancel`. Payouts from nominal and settlement accounts bring `confirm_information`.',
    'x-source': 'docs: webhooks',
    examples: [{ type: 'ready_to_confirm', session: waitingSession }],
  },
)
export type ReadyToConfirmWebhook = Static<typeof ReadyToConfirmWebhook>

export const PaymentFinishedWebhook = Type.Object(
  { type: Type.Literal('payment_finished'), session: Session },
  {
    $id: 'PaymentFinishedWebhook',
    title: 'Payment finished',
    description: 'An operation has ended, well or badly: look at its status, and at the error of a failed one.',
    'x-source': 'docs: webhooks',
    examples: [{ type: 'payment_finished', session: paidSession }],
  },
)
export type PaymentFinishedWebhook = Static<typeof PaymentFinishedWebhook>

export const PaymentRefundedWebhook = Type.Object(
  { type: Type.Literal('payment_refunded'), session: Session },
  {
    $id: 'PaymentRefundedWebhook',
    title: 'Payment refunded',
    description: 'Money has gone back: the operation it belongs to now lists it among its `refunds`.',
    'x-source': 'docs: webhooks, payout-refunds',
    examples: [{ type: 'payment_refunded', session: returnedSession }],
  },
)
export type PaymentRefundedWebhook = Static<typeof PaymentRefundedWebhook>
