import { ReadyToConfirmWebhook } from '../../schemas/models/index.ts'
import { showOffer, showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'ready_to_confirm',
  summary: 'The bank is ready and waits for session/confirm or session/cancel',
  schema: ReadyToConfirmWebhook,
  source: 'docs: webhooks; seed',
  body: (session) => {
    const offer = showOffer(session, session.version)
    return { type: 'ready_to_confirm', session: showSession(session), ...(offer && { confirm_information: offer }) }
  },
})
