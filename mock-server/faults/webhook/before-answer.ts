import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'The bank takes its next steps at once and sends it before it answers the call that caused it',
  beforeAnswer: true,
  source: 'ours',
  act: (webhook) => [{ ...webhook, beforeAnswer: true }],
})
