import { escapedText, reorderedText, spacedText } from '../../core/webhook/json-text.ts'
import { defineWebhookFault } from './define-webhook-fault.ts'

const forms = {
  escaped: escapedText,
  spaced: spacedText,
  reordered: reorderedText,
  all: (body: string) => spacedText(escapedText(reorderedText(body))),
}

export default defineWebhookFault({
  description:
    'It is the same JSON in other bytes, rightly signed: escaped as PHP does it, with white space, or with its keys in another order; values stay as they are',
  parameters: { form: 'all' },
  source:
    'inferred: the bank writes PHP, whose encoder escapes / and letters beyond ASCII; which form it sends is unknown',
  act: (webhook, { form }) => [{ ...webhook, body: forms[form](webhook.body) }],
})
