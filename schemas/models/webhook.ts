import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount, MoneyAmount } from './amount.ts'
import { ConfirmInformation } from './confirm-information.ts'
import { Timestamp } from './primitives.ts'
import { heldSession, interactingSession, paidSession, returnedSession, waitingSession } from './samples.ts'
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

export const ActionRequiredWebhook = Type.Object(
  { type: Type.Literal('action_required'), session: Session },
  {
    $id: 'ActionRequiredWebhook',
    title: 'Action required',
    description:
      'The payer has something to do: the payment’s `customer_interaction` says where to send them, or which code to show. It waits until they have done it.',
    'x-source': 'docs: webhooks; sibling: action-required',
    examples: [{ type: 'action_required', session: interactingSession }],
  },
)
export type ActionRequiredWebhook = Static<typeof ActionRequiredWebhook>

export const ReadyToCaptureWebhook = Type.Object(
  { type: Type.Literal('ready_to_capture'), session: Session },
  {
    $id: 'ReadyToCaptureWebhook',
    title: 'Ready to capture',
    description:
      'The money of a payment is held on the payer’s card; the bank waits for `session/capture` or `session/cancel`.',
    'x-source': 'docs: payment-hold; sibling: ready-to-capture',
    examples: [{ type: 'ready_to_capture', session: heldSession }],
  },
)
export type ReadyToCaptureWebhook = Static<typeof ReadyToCaptureWebhook>

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

export const ConfirmationPayoutWebhook = Type.Object(
  { type: Type.Literal('confirmation_payout'), session: Session },
  {
    $id: 'ConfirmationPayoutWebhook',
    title: 'Confirmation of a payout',
    description:
      'The recipient’s bank has credited the money of an account transfer. Opt-in; that it carries the session is ours: the bank’s own body was not seen.',
    'x-source': 'ours: the body; docs: russian-account',
    examples: [{ type: 'confirmation_payout', session: paidSession }],
  },
)
export type ConfirmationPayoutWebhook = Static<typeof ConfirmationPayoutWebhook>

export const NominalTopupWebhook = Type.Object(
  {
    type: Type.Literal('nominal_topup'),
    topup: Type.Object(
      { account_number: Type.String(), amount_details: Amount, created_at: Timestamp },
      { description: 'What came to the account, and when.' },
    ),
    balance: MoneyAmount,
  },
  {
    $id: 'NominalTopupWebhook',
    title: 'Nominal account topped up',
    description:
      'Money has come to a nominal account (returns aside): the top-up and the balance after it. Opt-in; the body is ours: the bank’s own was not seen.',
    'x-source': 'ours: the body; docs: escrow-intro',
    examples: [
      {
        type: 'nominal_topup',
        topup: {
          account_number: '40702810500000000131',
          amount_details: { amount: 10000, currency: 'rub' },
          created_at: '2025-03-01T10:00:00.000000Z',
        },
        balance: { amount: 13100, currency: 'rub' },
      },
    ],
  },
)
export type NominalTopupWebhook = Static<typeof NominalTopupWebhook>
