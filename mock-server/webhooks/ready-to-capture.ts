import { ReadyToCaptureWebhook } from '../../schemas/models/index.ts'
import { showSession } from '../core/session/fold.ts'
import { defineWebhook } from './define-webhook.ts'

export default defineWebhook({
  type: 'ready_to_capture',
  summary: 'The money of a payment is held; the bank waits for session/capture or session/cancel',
  schema: ReadyToCaptureWebhook,
  source: 'docs: webhooks; sibling: ready-to-capture',
  body: (session) => ({ type: 'ready_to_capture', session: showSession(session) }),
})
