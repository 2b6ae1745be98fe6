import { isFinished, isWaiting, keepsPlace, laneOf, type WebhookRow, yielded } from '../../core/webhook/webhook.ts'
import { newWebhookIsDue, noMoreDue, webhookIsDue } from './due-table.ts'
import { webhookFinished } from './finished.ts'
import { nextOrd, type OpenProject } from './open-project.ts'
import { bit, parse, type Row, row, type Statement, type Steps, sql, write } from './statement.ts'

/** A webhook in its table, and where it stands. */
export interface StoredWebhook {
  webhook: WebhookRow
  lane: string | null
  place: number | null
  /** It does not stand among what is due. */
  isUndue?: boolean
  /** Nothing else stands in its lane. */
  isAlone?: boolean
}

/** A webhook as its row has it: who claims one writes its state alone, and not into the text. */
export function webhookFrom({ row: text, state }: Row): WebhookRow {
  const webhook = parse<WebhookRow>(text)
  webhook.state = state as WebhookRow['state']
  return webhook
}

export const storedFrom = (found: Row): StoredWebhook => ({
  webhook: webhookFrom(found),
  lane: found.lane as string | null,
  place: found.place as number | null,
})

export function* webhookOf(open: OpenProject, id: string): Steps<StoredWebhook | undefined> {
  const found = yield* row(
    sql`SELECT lane, place, state, row FROM webhooks WHERE project = ${open.project.id} AND id = ${id}`,
  )
  return found && storedFrom(found)
}

/** What the next webhook of a session finds, as it was read with the session. */
export interface Lane {
  session: string
  /** None stands there. */
  isEmpty: boolean
  /** An answer has to leave first. */
  isAwaited: boolean
}

/** A new webhook: it joins those of its session. Answers the ids of all that this changes. */
export function* enqueue(open: OpenProject, webhook: WebhookRow, known?: Lane): Steps<string[]> {
  const lane = laneOf(webhook)
  if (known?.isEmpty && known.session === lane) return yield* enqueueFirst(open, webhook, known.isAwaited)
  const stands = keepsPlace(webhook)
  const last = yield* row(
    sql`SELECT id, state, row FROM webhooks WHERE project = ${open.project.id} AND lane = ${lane} ORDER BY place DESC LIMIT 1`,
  )
  const behind = last && yielded(webhookFrom(last), webhook)
  yield* insertWebhook(open, webhook, stands ? nextOrd(open) : null)
  if (behind) yield* overtake(open, behind, lane)
  const head = behind ? yield* headOf(open, lane) : last?.id
  if (stands && (!last || head === webhook.id)) {
    if (isWaiting(webhook)) yield* webhookIsDue(open, webhook, true)
  } else if (behind && head === behind.id) yield* webhookIsDue(open, behind, true)
  yield* isKept(open, webhook)
  return behind ? [webhook.id, behind.id] : [webhook.id]
}

/** It is known to be alone. */
function* enqueueFirst(open: OpenProject, webhook: WebhookRow, isAwaited: boolean): Steps<string[]> {
  const stands = keepsPlace(webhook)
  yield* insertWebhook(open, webhook, stands ? nextOrd(open) : null)
  if (stands && isWaiting(webhook)) yield* newWebhookIsDue(open, webhook, isAwaited)
  yield* isKept(open, webhook)
  return [webhook.id]
}

/** The one that has waited for this one to go first stands behind it now. */
function* overtake(open: OpenProject, behind: WebhookRow, lane: string): Steps<void> {
  yield* noMoreDue(open, behind.id)
  const taker = yield* row(
    sql`DELETE FROM webhooks WHERE project = ${open.project.id} AND id = ${behind.id} RETURNING taker`,
  )
  yield* insertWebhook(open, behind, nextOrd(open), lane)
  if (taker?.taker)
    yield* write(
      sql`UPDATE webhooks SET taker = ${taker.taker} WHERE project = ${open.project.id} AND id = ${behind.id}`,
    )
}

function* isKept(open: OpenProject, webhook: WebhookRow): Steps<void> {
  if (webhook.sessionId !== undefined) return
  open.kept += 1
  yield* write(webhookFinished(open, webhook))
}

export function* insertWebhook(
  open: OpenProject,
  webhook: WebhookRow,
  place: number | null,
  lane = place === null ? null : laneOf(webhook),
): Steps<void> {
  const { id, sessionId = null, type, state, taken = false } = webhook
  yield* write(
    sql`INSERT INTO webhooks (project, id, session, type, state, at, lane, place, taken, row) VALUES (${open.project.id}, ${id}, ${sessionId}, ${type}, ${state}, ${waitsUntil(webhook)}, ${lane}, ${place}, ${bit(taken)}, ${JSON.stringify(webhook)})`,
  )
}

/** When it is sent, or was to be sent as it is being sent. */
const waitsUntil = (webhook: WebhookRow) =>
  isWaiting(webhook) || webhook.state === 'sending' ? (webhook.nextAttemptAt ?? webhook.createdAt) : null

/** A webhook as it now stands, in its place; where it has none any more, in none. */
export const keepWebhook = (open: OpenProject, webhook: WebhookRow): Statement => {
  const { id, state, taken = false } = webhook
  const text = JSON.stringify(webhook)
  return keepsPlace(webhook)
    ? sql`UPDATE webhooks SET state = ${state}, at = ${waitsUntil(webhook)}, taken = ${bit(taken)}, row = ${text} WHERE project = ${open.project.id} AND id = ${id}`
    : sql`UPDATE webhooks SET state = ${state}, at = ${waitsUntil(webhook)}, taken = ${bit(taken)}, row = ${text}, lane = NULL, place = NULL WHERE project = ${open.project.id} AND id = ${id}`
}

/** One whose turn it is goes out: nothing else of it changes. */
export const sendWebhook = (open: OpenProject, id: string): Statement =>
  sql`UPDATE webhooks SET state = 'sending' WHERE project = ${open.project.id} AND id = ${id} RETURNING row, state`

/** A webhook in its next state: what is due next in its session may be another one. */
export function* moveTo(
  open: OpenProject,
  webhook: WebhookRow,
  { lane, place, isUndue = false, isAlone = false }: StoredWebhook,
): Steps<void> {
  if (place === null) {
    yield* write(keepWebhook(open, webhook))
    if (keepsPlace(webhook)) yield* joinLane(open, webhook)
  } else if (isAlone) {
    yield* write(keepWebhook(open, webhook))
    yield* firstMoves(open, webhook, undefined, isUndue)
  } else {
    // The first of its lane and the one behind it.
    const [line] = yield [
      sql`SELECT id, state, row FROM webhooks WHERE project = ${open.project.id} AND lane = ${lane} ORDER BY place LIMIT 2`,
      keepWebhook(open, webhook),
    ]
    const [head, next] = line!
    if (head?.id === webhook.id) yield* firstMoves(open, webhook, next, isUndue)
  }
  if (isFinished(webhook)) yield* write(webhookFinished(open, webhook))
}

/** The first of its lane is due, or not any more; where it leaves the lane the next one may leave at once, unless it is kept back. */
function* firstMoves(open: OpenProject, webhook: WebhookRow, next: Row | undefined, isUndue: boolean): Steps<void> {
  if (isWaiting(webhook)) yield* webhookIsDue(open, webhook, isUndue)
  // Who sends it has claimed it still.
  else if (!isUndue && webhook.state !== 'sending') yield* noMoreDue(open, webhook.id)
  const behind = keepsPlace(webhook) || !next ? undefined : webhookFrom(next)
  if (behind && isWaiting(behind)) yield* webhookIsDue(open, behind)
}

/** Stands at the end of its lane. */
function* joinLane(open: OpenProject, webhook: WebhookRow): Steps<void> {
  const lane = laneOf(webhook)
  const head = yield* headOf(open, lane)
  yield* write(
    sql`UPDATE webhooks SET lane = ${lane}, place = ${nextOrd(open)} WHERE project = ${open.project.id} AND id = ${webhook.id}`,
  )
  if (head === undefined && isWaiting(webhook)) yield* webhookIsDue(open, webhook)
}

function* headOf(open: OpenProject, lane: string): Steps<string | undefined> {
  const head = yield* row(
    sql`SELECT id FROM webhooks WHERE project = ${open.project.id} AND lane = ${lane} ORDER BY place LIMIT 1`,
  )
  return head?.id as string | undefined
}
