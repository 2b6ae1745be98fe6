import { maskCards } from '../../schemas/cards/mask.ts'
import { timestamp } from '../core/time/time.ts'
import { webhookShownAs } from '../core/webhook/machine.ts'
import { isAcknowledged, isWaiting, type WebhookRow } from '../core/webhook/webhook.ts'
import type { DeliveryReport } from '../engine/delivery.ts'
import type { CallReport, Observers, PayerReport } from '../engine/observers.ts'
import { errorLines } from './printable.ts'

type Write = (line: string) => void

/** What the bank does, a line each: pretty for people, JSON for machines. */
export const logTo = (format: 'pretty' | 'json', write: Write): Observers =>
  format === 'json' ? json(write) : pretty(write)

const clockOf = (at: number) => timestamp(at).slice(11, 23)
const duration = (ms: number) => (ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`)

/** A call whose connection was reset got no status. */
const shown = (status: number) => (status === 0 ? 'reset' : status)
const named = (fault: string | undefined) => (fault === undefined ? '' : ` fault ${fault}`)
const withheld = ({ lost }: WebhookRow) => (lost ? 'dropped' : 'held')

/** ` [ps_1001 awaiting_confirm → confirmed]` */
function about({ sessionId, before, after }: CallReport): string {
  if (sessionId === undefined) return ''
  const states = [...new Set([before, after])].filter((state) => state !== undefined)
  return ` [${[sessionId, states.join(' → ')].filter(Boolean).join(' ')}]`
}

/** A call that names a project which is refused names one that is not there. */
const hintOf = ({ hint, error, project }: CallReport) =>
  error?.code === 'identification_error' && project !== undefined
    ? 'serve --project ID makes one, --auto-projects each that is called'
    : hint

const acts: Readonly<Record<PayerReport['action'], string>> = {
  start: 'starts',
  pay: 'pays',
  refuse: 'refuses',
  abandon: 'abandons',
}

const pretty = (write: Write): Observers => ({
  onCall(report) {
    const { at, method, path, project = '-', status, durationMs, error, fault } = report
    const hint = hintOf(report)
    const why = error ? ` ${error.code}: ${error.description}` : ''
    const advice = hint === undefined ? '' : ` | ${hint}`
    const result = `${shown(status)} ${duration(durationMs)}${about(report)}${named(fault)}${why}${advice}`
    write(`${clockOf(at)} <-- ${method} ${path} ${project} ${result}`)
  },
  onDelivery({ row, url, fault }) {
    const { at, status, durationMs, error } = row.attempts.at(-1)!
    const end = isAcknowledged(row.attempts.at(-1)!) ? '' : ' given up'
    const next = isWaiting(row) ? ` again at ${clockOf(row.nextAttemptAt!)}` : end
    const result = `${status ?? error} ${duration(durationMs)} ${url === undefined ? 'onWebhook' : withoutSecret(url)}`
    write(`${clockOf(at)} --> ${nameOf(row)} ${result}${named(fault)}${next}`)
  },
  onWithheld({ row, fault }) {
    write(`${clockOf(row.createdAt)} --- ${nameOf(row)} ${withheld(row)}${named(fault)}`)
  },
  onPayer({ at, action, sessionId, paymentId }) {
    write(`${clockOf(at)} payer ${acts[action]} [${sessionId}] ${paymentId}`)
  },
  onKept: ({ project, options }) =>
    write(
      `project ${project} was there and stays as it was: ${options.join(', ')} ${options.length === 1 ? 'differs' : 'differ'} ${KEPT}`,
    ),
  onStoreAway: ({ message }) => write(`!!! ${AWAY}: ${maskCards(message)}`),
  onStoreBack: (awayMs) => write(`${BACK} after ${(awayMs / 1000).toFixed(1)} s`),
  onError: (error) => errorLines(error).forEach((line, index) => void write(index === 0 ? `!!! ${line}` : line)),
})

const json = (write: Write): Observers => {
  const line = (fields: object) => write(JSON.stringify(fields))
  return {
    onCall(given) {
      const { id, at, status, durationMs, sessionId, cause, ...report } = given
      const of = {
        kind: 'request',
        request_id: id,
        status: shown(status),
        ...report,
        hint: hintOf(given),
        session_id: sessionId,
      }
      line({ at: timestamp(at), ...of, signature: cause && { cause }, duration_ms: rounded(durationMs) })
    },
    onDelivery({ project, row, url, fault }: DeliveryReport) {
      const { at, durationMs, ...result } = row.attempts.at(-1)!
      const { id, type, sessionId, state, nextAttemptAt, attempts } = row
      const to = url && withoutSecret(url)
      const of = {
        kind: 'webhook',
        project,
        id,
        type,
        session_id: sessionId,
        url: to,
        outcome: webhookShownAs[state],
        fault,
      }
      const next = nextAttemptAt === undefined ? {} : { next_attempt_at: timestamp(nextAttemptAt) }
      const times = { attempt: attempts.length, ...result, duration_ms: rounded(durationMs), ...next }
      line({ at: timestamp(at), ...of, ...times })
    },
    onWithheld({ project, row, fault }: DeliveryReport) {
      const { id, type, sessionId, createdAt } = row
      const of = { kind: 'webhook', project, id, type, session_id: sessionId, outcome: withheld(row), fault }
      line({ at: timestamp(createdAt), ...of })
    },
    onPayer({ at, project, action, sessionId, paymentId }) {
      line({ at: timestamp(at), kind: 'payer', project, action, session_id: sessionId, payment_id: paymentId })
    },
    onKept: (report) => line({ kind: 'kept', ...report, message: `it stays as it was: these differ ${KEPT}` }),
    onStoreAway: ({ message }) => line({ kind: 'store', state: 'away', message: AWAY, error: maskCards(message) }),
    onStoreBack: (awayMs) => line({ kind: 'store', state: 'back', message: BACK, away_ms: rounded(awayMs) }),
    onError: (error) => line({ kind: 'crash', error: errorLines(error).join('\n') }),
  }
}

const AWAY = 'the store does not answer: calls are refused with 503 until it does'
const BACK = 'the store answers again'
const KEPT = 'from what was given now (PUT /__admin/projects/… changes them)'

const nameOf = ({ type, sessionId }: DeliveryReport['row']) =>
  sessionId === undefined ? type : `${type} [${sessionId}]`

const rounded = (ms: number) => Math.round(ms * 1000) / 1000

/** A password in a webhook's address is nobody's business. */
const withoutSecret = (url: string) => maskCards(url.replace(/^(https?:\/\/)[^/@]*@/, '$1***@'))
