import { PaymentRefundedWebhook } from '../../schemas/models/index.ts'
import { showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'payment_refunded',
  summary: 'Money has gone back, or could not: a refund of a payment, a chargeback, or a payout that came back',
  schema: PaymentRefundedWebhook,
  source: 'docs: webhooks, payout-refunds; sibling: payment-refunded',
  body: (session) => ({ type: 'payment_refunded', session: showSession(session) }),
})
