import type { StreamedEvent } from '../api/event-stream.ts'
import { present } from './present.ts'
import type { CallRow, WebhookRow } from './rows.ts'
import { timeOf } from './time-of.ts'

type Data = StreamedEvent['data']

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The event says what a row has, in the names of the wire. */
export const callOfEvent = (data: Data): CallRow => ({
  id: String(data.id),
  at: timeOf(String(data.at)),
  method: String(data.method),
  path: String(data.path),
  status: Number(data.status),
  durationMs: Number(data.duration_ms),
  signature: String(data.signature),
  schema: String(data.schema),
  ...present({
    version: text(data.version),
    sessionId: text(data.session_id),
    error: text(data.error),
    fault: text(data.fault),
  }),
})

/** The event has the last attempt alone: those before it are those that were known. */
export function webhookOfEvent(data: Data, before: WebhookRow | undefined): WebhookRow {
  const last = data.last_attempt as { at: string; status?: number; duration_ms: number; error?: string } | undefined
  const known = before?.attempts.slice(0, Math.max(0, Number(data.attempts) - 1)) ?? []
  const { at, duration_ms, status, error } = last ?? { at: '', duration_ms: 0 }
  const next = text(data.next_attempt_at)
  return {
    id: String(data.id),
    type: String(data.type),
    status: String(data.status),
    attempts: last ? [...known, { at: timeOf(at), durationMs: duration_ms, ...present({ status, error }) }] : [],
    ...(next !== undefined && { nextAttemptAt: timeOf(next) }),
    ...present({ sessionId: text(data.session_id), fault: text(data.fault) }),
  }
}
