import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It is sent more than once: the same bytes, the same signature, one after the other',
  parameters: { copies: 2 },
  source: 'ours',
  act: (webhook, { copies }) => Array.from({ length: copies }, () => webhook),
})
