import type { TSchema } from 'typebox'
import type { Session } from '../core/state.ts'

export interface Webhook {
  /** The wire name, as in the body's `type`. */
  type: string
  summary: string
  schema: TSchema
  source: string
}

/** A webhook about a session. */
export interface SessionWebhook extends Webhook {
  /** The body in the names of v2. */
  body(session: Session): object
}

export const defineWebhook = <const W extends SessionWebhook>(webhook: W): W => webhook
