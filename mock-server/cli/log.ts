import { timestamp } from '../core/time.ts'
import type { CallReport, Observers } from '../runtime/bank.ts'
import type { DeliveryReport } from '../runtime/delivery.ts'
import { maskAddress } from '../runtime/mask.ts'

type Write = (line: string) => void

/** What the bank does, a line each: pretty for people, JSON for machines. */
export const logTo = (format: 'pretty' | 'json', write: Write): Observers =>
  format === 'json' ? json(write) : pretty(write)

const clockOf = (at: number) => timestamp(at).slice(11, 23)
const duration = (ms: number) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`)

const pretty = (write: Write): Observers => ({
  onCall({ at, method, path, project = '-', status, durationMs, error, hint }) {
    const why = error ? ` ${error.code}: ${error.description}` : ''
    const advice = hint === undefined ? '' : ` | ${hint}`
    write(`${clockOf(at)} <-- ${method} ${path} ${project} ${status} ${duration(durationMs)}${why}${advice}`)
  },
  onDelivery({ row, url }) {
    const { at, status, durationMs, error } = row.attempts.at(-1)!
    const next =
      row.status === 'due' ? ` again at ${clockOf(row.nextAttemptAt!)}` : row.status === 'abandoned' ? ' given up' : ''
    const result = `${status ?? error} ${duration(durationMs)} ${url === undefined ? 'onWebhook' : withoutSecret(url)}`
    write(`${clockOf(at)} --> ${row.type} [${row.sessionId}] ${result}${next}`)
  },
  onError: (error) => write(`!!! ${textOf(error)}`),
})

const json = (write: Write): Observers => {
  const line = (fields: object) => write(JSON.stringify(fields))
  return {
    onCall({ id, at, durationMs, sessionId, ...report }: CallReport) {
      const of = { kind: 'request', request_id: id, ...report, session_id: sessionId }
      line({ at: timestamp(at), ...of, duration_ms: rounded(durationMs) })
    },
    onDelivery({ project, row, url }: DeliveryReport) {
      const { at, durationMs, ...result } = row.attempts.at(-1)!
      const { id, type, sessionId, status: outcome, nextAttemptAt, attempts } = row
      const of = { kind: 'webhook', project, id, type, session_id: sessionId, url: url && withoutSecret(url), outcome }
      const next = nextAttemptAt === undefined ? {} : { next_attempt_at: timestamp(nextAttemptAt) }
      const times = { attempt: attempts.length, ...result, duration_ms: rounded(durationMs), ...next }
      line({ at: timestamp(at), ...of, ...times })
    },
    onError: (error) => line({ kind: 'fault', error: textOf(error) }),
  }
}

const textOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))
const rounded = (ms: number) => Math.round(ms * 1000) / 1000

/** A password in a webhook's address is nobody's business. */
const withoutSecret = (url: string) => maskAddress(url.replace(/^(https?:\/\/)[^/@]*@/, '$1***@'))
