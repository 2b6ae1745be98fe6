import { MILLISECOND } from '../../core/time/time.ts'
import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It leaves so many milliseconds later, and those of its session behind it',
  parameters: { ms: 1000 },
  source: 'ours',
  act: (webhook, { ms }) => [{ ...webhook, at: webhook.at + ms * MILLISECOND }],
})
