import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It is signed by the key of the bank over other bytes than those that are sent',
  source: 'ours',
  act: (webhook) => [{ ...webhook, signatureInput: `${webhook.body} but not this` }],
})
