import { ActionRequiredWebhook } from '../../schemas/models/index.ts'
import { showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'action_required',
  summary: 'The payer must act: `customer_interaction` says where',
  schema: ActionRequiredWebhook,
  source: 'docs: webhooks',
  body: (session) => ({ type: 'action_required', session: showSession(session) }),
})
