import { PaymentFinishedWebhook } from '../../schemas/models/index.ts'
import { showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'payment_finished',
  summary: 'A payout or a payment has ended, whatever the result; session error means that the result is not known yet',
  schema: PaymentFinishedWebhook,
  source: 'docs: webhooks; seed; sibling: payment-finished',
  body: (session) => ({ type: 'payment_finished', session: showSession(session) }),
})
