import { inNamesOf } from '../../schemas/names.ts'
import type { Session } from '../core/state.ts'
import type { Webhook } from './define-webhook.ts'
import paymentFinished from './payment-finished.ts'
import paymentRefunded from './payment-refunded.ts'
import readyToConfirm from './ready-to-confirm.ts'

export const webhooks: readonly Webhook[] = [readyToConfirm, paymentFinished, paymentRefunded]

const byType = new Map(webhooks.map((webhook) => [webhook.type, webhook]))

/** The final body of a webhook: these bytes are signed, kept and sent. The session's version decides its names. */
export const renderHook = (type: string, session: Session): string =>
  JSON.stringify(inNamesOf(session.version, byType.get(type)!.body(session)))
