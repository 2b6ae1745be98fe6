import type { Context } from '../core/view.ts'
import { outcomes } from '../outcomes/index.ts'
import { reservedOutcome } from '../outcomes/reserved.ts'
import { renderWebhook } from '../webhooks/index.ts'
import { qrCode } from './qr-code.ts'

/** What the declarations tell every decision. */
export const context: Context = {
  renderWebhook,
  outcome: (name) => outcomes.get(name)!,
  reserved: reservedOutcome,
  qrCode,
}
