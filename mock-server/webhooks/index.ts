import { inNamesOf } from '../../schemas/names.ts'
import type { Session } from '../core/state.ts'
import confirmationPayout from './confirmation-payout.ts'
import type { SessionWebhook, Webhook } from './define-webhook.ts'
import nominalTopup from './nominal-topup.ts'
import paymentFinished from './payment-finished.ts'
import paymentRefunded from './payment-refunded.ts'
import readyToConfirm from './ready-to-confirm.ts'

const ofSessions: readonly SessionWebhook[] = [readyToConfirm, paymentFinished, paymentRefunded, confirmationPayout]

export const webhooks: readonly Webhook[] = [...ofSessions, nominalTopup]

const byType = new Map(ofSessions.map((webhook) => [webhook.type, webhook]))

/** The final body of a webhook: these bytes are signed, kept and sent. The session's version decides its names. */
export const renderWebhook = (type: string, session: Session): string =>
  JSON.stringify(inNamesOf(session.version, byType.get(type)!.body(session)))
