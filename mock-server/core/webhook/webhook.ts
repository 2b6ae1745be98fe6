import type { Webhook } from '../state.ts'
import type { Micros } from '../time/time.ts'
import { type WebhookEvent, type WebhookState, webhookMachine } from './machine.ts'
import { nextAttemptAt } from './retry.ts'

export interface Attempt {
  at: Micros
  /** The partner's HTTP status, if it answered. */
  status?: number
  durationMs: number
  error?: string
  /** The first 4 kB of what the partner answered, masked; absent where that was nothing. */
  answer?: string
}

/** A webhook on its way: what the bank owes and what came of it. */
export interface WebhookRow extends Webhook {
  state: WebhookState
  /** While it waits for its time. */
  nextAttemptAt?: Micros | undefined
  attempts: readonly Attempt[]
  /** Made at the first attempt and kept: signed bytes = stored bytes = sent bytes. */
  signature?: string
  /** How many attempts there were when the current round of tries began. */
  roundStart?: number
  /** Finished once and sent again since: it waits for nobody, and nobody waits for it. */
  redelivery?: true
  /** A test has taken it (`nextWebhook`). */
  taken?: true
  /** The fault that happened to it; what that does to it is one of the following. */
  fault?: string
  /** The bank believes that it has arrived; it was never sent. */
  lost?: true
  /** Parked until the bank sends it before it answers the call that caused it. */
  beforeAnswer?: true
  /** What is signed instead of the body. */
  signatureInput?: string
  /** So many answers of 200 count for nothing. */
  ignoreAcks?: number
  /** Lets the next webhook of its session go first. */
  yieldsToNext?: boolean
}

/** What came of one try. */
export interface AttemptResult {
  attempt: Attempt
  /** Absent where nothing was signed, because nobody could be reached. */
  signature?: string | undefined
}

const rows: Record<WebhookState, Partial<Record<WebhookEvent, WebhookState>>> = webhookMachine

/** Whether an event is legal now. */
export const takes = ({ state }: WebhookRow, event: WebhookEvent): boolean => rows[state][event] !== undefined

/** Where an event leads from a state of the row; `undefined` where it is illegal. */
function moved({ redelivery }: WebhookRow, from: WebhookState, event: WebhookEvent): WebhookState | undefined {
  const to = rows[from][event]
  return to === 'due' && redelivery ? 'redelivering' : to
}

/** The row after an event, written over: an object that loses a property becomes a dictionary, which is slow to copy and to write. */
function after(row: WebhookRow, event: WebhookEvent, change?: Partial<WebhookRow>): WebhookRow | undefined {
  const state = moved(row, row.state, event)
  return state && (change ? { ...row, ...change, state } : { ...row, state })
}

/** Claimed by a sender. */
export const send = (row: WebhookRow): WebhookRow | undefined => after(row, 'send')

/** Not sent after all: it is due as it was. */
export const giveBack = (row: WebhookRow, now: Micros): WebhookRow | undefined =>
  after(row, 'giveBack', { nextAttemptAt: row.nextAttemptAt ?? now })

/** There is nowhere to send it. */
export const setAside = (row: WebhookRow): WebhookRow | undefined =>
  after(row, 'setAside', { nextAttemptAt: undefined })

export const hold = (row: WebhookRow): WebhookRow | undefined => after(row, 'hold', { nextAttemptAt: undefined })

/** Due at once, with a whole back-off before it. */
export function sendNow(row: WebhookRow, now: Micros): WebhookRow | undefined {
  const redelivery = row.redelivery || isFinished(row) ? ({ redelivery: true } as const) : {}
  return after({ ...row, ...redelivery }, 'sendNow', { nextAttemptAt: now, roundStart: row.attempts.length })
}

/** A test has it in its hands: without a URL that is its delivery. */
export function handOver(row: WebhookRow, signature: string, at: Micros, delivers: boolean): WebhookRow {
  const attempts = [...row.attempts, { at, status: 200, durationMs: 0 }]
  const delivered = delivers ? after(row, 'handOver', { signature, attempts, nextAttemptAt: undefined }) : undefined
  return delivered ?? { ...row, signature }
}

/** After one try: delivered, due again, or given up. Only 200 counts (docs: webhooks). */
export const attempted = (row: WebhookRow, result: AttemptResult, now: Micros): WebhookRow | undefined =>
  afterTry(row, row.state, result, now)

/** Claimed and tried in one step: of many that nobody can be sent the row in between is not made. */
export const sentAndAttempted = (row: WebhookRow, result: AttemptResult, now: Micros): WebhookRow | undefined => {
  const sending = moved(row, row.state, 'send')
  return sending && afterTry(row, sending, result, now)
}

function afterTry(
  row: WebhookRow,
  from: WebhookState,
  { attempt: made, signature }: AttemptResult,
  now: Micros,
): WebhookRow | undefined {
  const { ignoreAcks = 0, roundStart = 0 } = row
  const isIgnored = made.status === 200 && ignoreAcks > 0
  const attempt = isIgnored ? { ...made, error: ackLost } : made
  const all = [...row.attempts, attempt]
  // Without one more answer they are within it still.
  const attempts = attempt.answer === undefined ? all : withinLimit(all)
  const next = isAcknowledged(attempt)
    ? undefined
    : nextAttemptAt(attempts[roundStart]!.at, attempts.length - roundStart, now)
  const state = moved(row, from, next === undefined ? endOf(attempts) : 'retry')
  if (!state) return undefined
  const tried: WebhookRow = { ...row, state, attempts, nextAttemptAt: next }
  if (signature !== undefined) tried.signature = signature
  if (isIgnored) tried.ignoreAcks = ignoreAcks - 1
  return tried
}

/** What came once is not undone by a redelivery that fails. */
const endOf = (attempts: readonly Attempt[]) => (attempts.some(isAcknowledged) ? 'acknowledge' : 'giveUp')

/** Characters of answers that a webhook keeps: of more the oldest go first. */
const MOST_ANSWERS = 16_384

/** A partner that fails answers every try with the same long page. */
function withinLimit(attempts: readonly Attempt[]): readonly Attempt[] {
  let left = MOST_ANSWERS
  const from = attempts.findLastIndex(({ answer = '' }) => {
    left -= answer.length
    return left < 0
  })
  return from === -1 ? attempts : attempts.map((each, at) => (at > from ? each : withoutAnswer(each)))
}

const withoutAnswer = ({ answer: _, ...rest }: Attempt): Attempt => rest

const ackLost = 'fault answer_lost: the partner answered, and the bank does not know'

/** The bank knows of a 200. */
export const isAcknowledged = ({ status, error }: Attempt): boolean => status === 200 && error === undefined

export const isFinished = ({ state }: WebhookRow): boolean => state === 'delivered' || state === 'abandoned'

/** It is to be sent at a time of its own. */
export const isWaiting = ({ state }: WebhookRow): boolean => state === 'due' || state === 'redelivering'

/** The bank will do something about it by itself, or does so now. */
export const isOwed = (row: WebhookRow): boolean => isWaiting(row) || row.state === 'sending'

/** It stands among those of its session, which leave in order: also one that is being sent or kept back. */
export const keepsPlace = (row: WebhookRow): boolean => !isFinished(row) && row.state !== 'held'

/** Webhooks of one lane leave one after the other: those of a session; alone is one that has none, or was finished before. */
export const laneOf = ({ id, sessionId, redelivery }: WebhookRow): string => (redelivery ? id : (sessionId ?? id))

/** The last of a lane, if it lets the next one go first, as it stands behind that one: it leaves right after it. */
export function yielded(last: WebhookRow, next: WebhookRow): WebhookRow | undefined {
  if (!last.yieldsToNext || !isWaiting(last) || last.attempts.length > 0 || next.yieldsToNext) return undefined
  return { ...last, yieldsToNext: false, nextAttemptAt: next.nextAttemptAt ?? next.createdAt }
}

/** Kept back until the bank sends it, before it answers the call that caused it. */
export const leavesBeforeAnswer = ({ beforeAnswer, state, attempts }: WebhookRow): boolean =>
  beforeAnswer === true && state === 'parked' && attempts.length === 0

/** A fault keeps it from the partner: lost, or kept back for good. */
export const isWithheld = ({ fault, lost, state, beforeAnswer }: WebhookRow): boolean =>
  fault !== undefined && (lost === true || (state === 'parked' && !beforeAnswer))

/** For a test that takes webhooks: not one that a fault has lost, keeps back, or lets come later. */
export function hasCome(row: WebhookRow, now: Micros): boolean {
  const { fault, lost, state, attempts, nextAttemptAt = 0 } = row
  if (fault === undefined || attempts.length > 0) return true
  return !lost && state !== 'parked' && (!isWaiting(row) || nextAttemptAt <= now)
}
