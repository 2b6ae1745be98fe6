import { inBothNames } from '../../../schemas/names.ts'
import { defineWebhookFault, rewritten } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It has the names of both versions at once, each with the same value',
  source: 'ours',
  act: (webhook) => [{ ...webhook, body: rewritten(webhook.body, inBothNames) }],
})
