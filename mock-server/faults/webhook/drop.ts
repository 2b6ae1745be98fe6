import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It is lost on the way: the bank counts it as delivered, and it is never sent',
  source: 'ours',
  act: (webhook) => [{ ...webhook, lost: true }],
})
