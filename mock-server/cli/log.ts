import { timestamp } from '../core/time.ts'
import type { CallReport, Observers } from '../runtime/bank.ts'
import type { DeliveryReport } from '../runtime/delivery.ts'

type Write = (line: string) => void

/** What the bank does, a line each: pretty for people, JSON for machines. */
export const logTo = (format: 'pretty' | 'json', write: Write): Observers =>
  format === 'json' ? json(write) : pretty(write)

const clockOf = (at: number) => timestamp(at).slice(11, 23)
const duration = (ms: number) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`)

const pretty = (write: Write): Observers => ({
  onCall({ at, method, path, project = '-', status, durationMs, error }) {
    const why = error ? ` ${error.code}: ${error.description}` : ''
    write(`${clockOf(at)} <-- ${method} ${path} ${project} ${status} ${duration(durationMs)}${why}`)
  },
  onDelivery({ row, url = 'onWebhook' }) {
    const { at, status, durationMs, error } = row.attempts.at(-1)!
    const next =
      row.status === 'due' ? ` again at ${clockOf(row.nextAttemptAt!)}` : row.status === 'abandoned' ? ' given up' : ''
    write(`${clockOf(at)} --> ${row.type} [${row.sessionId}] ${status ?? error} ${duration(durationMs)} ${url}${next}`)
  },
  onError: (error) => write(`!!! ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
})

const json = (write: Write): Observers => {
  let calls = 0
  return {
    onCall({ at, durationMs, ...report }: CallReport) {
      calls += 1
      write(
        JSON.stringify({
          at: timestamp(at),
          kind: 'request',
          request_id: `req_${calls}`,
          ...report,
          duration_ms: durationMs,
        }),
      )
    },
    onDelivery({ project, row, url }: DeliveryReport) {
      const { at, durationMs, ...attempt } = row.attempts.at(-1)!
      const { id, type, sessionId: session_id, status: outcome } = row
      const next = row.nextAttemptAt === undefined ? {} : { next_attempt_at: timestamp(row.nextAttemptAt) }
      const line = {
        at: timestamp(at),
        kind: 'webhook',
        project,
        id,
        type,
        session_id,
        url,
        outcome,
        attempt: row.attempts.length,
      }
      write(JSON.stringify({ ...line, ...attempt, duration_ms: durationMs, ...next }))
    },
    onError: (error) =>
      write(JSON.stringify({ kind: 'fault', error: error instanceof Error ? error.stack : String(error) })),
  }
}
