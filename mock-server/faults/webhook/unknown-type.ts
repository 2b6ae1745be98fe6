import { defineWebhookFault, rewritten } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'Another webhook goes before it, of a type that the partner does not know',
  parameters: { type: 'session_updated' },
  source: 'ours',
  act: (webhook, { type }) => [
    { ...webhook, type, body: rewritten(webhook.body, (body) => ({ ...body, type })) },
    webhook,
  ],
})
