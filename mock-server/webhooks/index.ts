import { inNamesOf } from '../../schemas/names.ts'
import type { Session } from '../core/state.ts'
import type { SessionWebhookType } from '../core/webhook/webhook-type.ts'
import actionRequired from './action-required.ts'
import confirmationPayout from './confirmation-payout.ts'
import type { SessionWebhook, Webhook } from './define-webhook.ts'
import nominalTopup from './nominal-topup.ts'
import paymentFinished from './payment-finished.ts'
import paymentRefunded from './payment-refunded.ts'
import readyToCapture from './ready-to-capture.ts'
import readyToConfirm from './ready-to-confirm.ts'

/** One that a machine can send has its row here, or nothing compiles. */
const ofSessions: Readonly<Record<SessionWebhookType, SessionWebhook>> = {
  ready_to_confirm: readyToConfirm,
  action_required: actionRequired,
  ready_to_capture: readyToCapture,
  payment_finished: paymentFinished,
  payment_refunded: paymentRefunded,
  confirmation_payout: confirmationPayout,
}

export const webhooks: readonly Webhook[] = [...Object.values(ofSessions), nominalTopup]

/** The final body of a webhook: these bytes are signed, kept and sent. The session's version decides its names. */
export const renderWebhook = (type: SessionWebhookType, session: Session): string =>
  JSON.stringify(inNamesOf(session.version, ofSessions[type].body(session)))
