import { defineWebhookFault } from './define-webhook-fault.ts'

export default defineWebhookFault({
  description: 'It arrives and the 200 of the partner does not: the bank sends it again later',
  parameters: { attempts: 1 },
  source: 'ours',
  act: (webhook, { attempts }) => [{ ...webhook, ignoreAcks: attempts }],
})
