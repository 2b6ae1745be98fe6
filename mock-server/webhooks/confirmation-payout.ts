import { ConfirmationPayoutWebhook } from '../../schemas/models/index.ts'
import { showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'confirmation_payout',
  summary: "The recipient's bank has credited an account transfer; sent to projects that have asked for it",
  schema: ConfirmationPayoutWebhook,
  source: 'docs: russian-account; the body, and that it comes at once after payment_finished, are ours',
  body: (session) => ({ type: 'confirmation_payout', session: showSession(session) }),
})
