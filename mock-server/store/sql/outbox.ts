import { isFinished, isWaiting, keepsPlace, laneOf, type WebhookRow, yielded } from '../../core/webhook/webhook.ts'
import { noMoreDue, webhookIsDue } from './due-table.ts'
import { noteFinished } from './finished.ts'
import { nextOrd, type OpenProject } from './open-project.ts'
import { bit, parse, row, type Steps, sql, write } from './statement.ts'

/** A webhook in its table, and where it stands. */
interface StoredWebhook {
  webhook: WebhookRow
  lane: string | null
  place: number | null
  /** It does not stand among what is due. */
  isUndue?: boolean
}

export function* webhookOf(open: OpenProject, id: string): Steps<StoredWebhook | undefined> {
  const found = yield* row(sql`SELECT lane, place, row FROM webhooks WHERE project = ${open.project.id} AND id = ${id}`)
  return found && { webhook: parse(found.row), lane: found.lane as string | null, place: found.place as number | null }
}

/** A new webhook: it joins those of its session. Answers the ids of all that this changes. */
export function* enqueue(open: OpenProject, webhook: WebhookRow): Steps<string[]> {
  const lane = laneOf(webhook)
  const stands = keepsPlace(webhook)
  const last = yield* row(
    sql`SELECT id, row FROM webhooks WHERE project = ${open.project.id} AND lane = ${lane} ORDER BY place DESC LIMIT 1`,
  )
  const behind = last && yielded(parse(last.row), webhook)
  yield* insertWebhook(open, webhook, stands ? nextOrd(open) : null)
  if (behind) yield* overtake(open, behind, lane)
  const head = behind ? yield* headOf(open, lane) : last?.id
  if (stands && (!last || head === webhook.id)) {
    if (isWaiting(webhook)) yield* webhookIsDue(open, webhook, true)
  } else if (behind && head === behind.id) yield* webhookIsDue(open, behind, true)
  yield* isKept(open, webhook)
  return behind ? [webhook.id, behind.id] : [webhook.id]
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

function* isKept(open: OpenProject, { id, sessionId }: WebhookRow): Steps<void> {
  if (sessionId !== undefined) return
  open.kept += 1
  yield* noteFinished(open, id)
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

/** A webhook as it now stands, in its place. */
export function* keepWebhook(open: OpenProject, webhook: WebhookRow): Steps<void> {
  const { id, state, taken = false } = webhook
  yield* write(
    sql`UPDATE webhooks SET state = ${state}, at = ${waitsUntil(webhook)}, taken = ${bit(taken)}, row = ${JSON.stringify(webhook)} WHERE project = ${open.project.id} AND id = ${id}`,
  )
}

/** A webhook in its next state: what is due next in its session may be another one. */
export function* moveTo(
  open: OpenProject,
  webhook: WebhookRow,
  { lane, place, isUndue = false }: StoredWebhook,
): Steps<void> {
  yield* keepWebhook(open, webhook)
  if (place === null) {
    if (keepsPlace(webhook)) yield* joinLane(open, webhook)
  } else if ((yield* headOf(open, lane!)) === webhook.id) {
    if (isWaiting(webhook)) yield* webhookIsDue(open, webhook, isUndue)
    // Who sends it has claimed it still.
    else if (!isUndue && webhook.state !== 'sending') yield* noMoreDue(open, webhook.id)
    if (!keepsPlace(webhook)) yield* leaveLane(open, webhook.id, lane!)
  } else if (!keepsPlace(webhook)) yield* standsNowhere(open, webhook.id)
  if (isFinished(webhook)) yield* noteFinished(open, webhook.sessionId ?? webhook.id)
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

/** The next webhook of the lane may leave at once, unless it is kept back. */
function* leaveLane(open: OpenProject, id: string, lane: string): Steps<void> {
  yield* standsNowhere(open, id)
  const next = yield* row(
    sql`SELECT row FROM webhooks WHERE project = ${open.project.id} AND lane = ${lane} ORDER BY place LIMIT 1`,
  )
  const webhook = next && parse<WebhookRow>(next.row)
  if (webhook && isWaiting(webhook)) yield* webhookIsDue(open, webhook)
}

const standsNowhere = (open: OpenProject, id: string) =>
  write(sql`UPDATE webhooks SET lane = NULL, place = NULL WHERE project = ${open.project.id} AND id = ${id}`)

function* headOf(open: OpenProject, lane: string): Steps<string | undefined> {
  const head = yield* row(
    sql`SELECT id FROM webhooks WHERE project = ${open.project.id} AND lane = ${lane} ORDER BY place LIMIT 1`,
  )
  return head?.id as string | undefined
}
