import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It stays until it is released, and those of its session behind it',
  source: 'ours',
  act: (webhook) => [{ ...webhook, parked: true }],
})
