import { MILLISECOND } from '../../core/time/time.ts'
import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description:
    'It is sent after the next webhook of its session; if none comes in so many milliseconds, it leaves by itself',
  parameters: { ms: 60_000 },
  source: 'ours',
  act: (webhook, { ms }) => [{ ...webhook, at: webhook.at + ms * MILLISECOND, yieldsToNext: true }],
})
