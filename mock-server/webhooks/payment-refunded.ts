import { PaymentRefundedWebhook } from '../../schemas/models/index.ts'
import { showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'payment_refunded',
  summary: "The recipient's bank has sent a payout back: its money is on the account again, its refunds say so",
  schema: PaymentRefundedWebhook,
  source: 'docs: webhooks, payout-refunds; sibling: payment-refunded',
  body: (session) => ({ type: 'payment_refunded', session: showSession(session) }),
})
