import type { Micros } from '../../core/time/time.ts'
import { type AttemptResult, attempted, setAside, type WebhookRow } from '../../core/webhook/webhook.ts'
import type { Claim } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { countCovered } from './counts.ts'
import { lookWhatIsDue, type OpenProject, openProject, openWith, tryOpen } from './open-project.ts'
import { moveTo, type StoredWebhook, storedFrom, webhookOf } from './outbox.ts'
import { type Statement, type Steps, sql, write, writeAll } from './statement.ts'
import { claimedEntry, takeBack } from './take-back.ts'

type Step = (webhook: WebhookRow, now: Micros) => WebhookRow | undefined

/** A webhook that an event is legal for, in its next state. */
export function* changeIn(
  context: SqlContext,
  open: OpenProject,
  stored: StoredWebhook | undefined,
  step: Step,
  claimed?: { isUndue: boolean; isAlone: boolean },
) {
  const webhook = stored && step(stored.webhook, open.now)
  if (!webhook) return undefined
  yield* moveTo(open, webhook, { ...stored, ...claimed })
  context.tell(open.project.id, { webhooks: [webhook.id] })
  return webhook
}

/** The same of one that nobody has claimed, or that is not what the event cares for. */
export function* change(context: SqlContext, project: string, id: string, step: Step) {
  const open = yield* openProject(context, project)
  const webhook = yield* changeIn(context, open, yield* webhookOf(open, id), step)
  return webhook
}

/** What came of sending a webhook; `undefined`: the claim counts no more. */
export const completeAttempt = (
  context: SqlContext,
  claim: Claim,
  result: AttemptResult,
  covers: readonly string[],
): Steps<WebhookRow | undefined> => endSending(context, claim, (row, now) => attempted(row, result, now), covers)

/** There is nowhere to send it. */
export const claimedSetAside = (context: SqlContext, claim: Claim): Steps<WebhookRow | undefined> =>
  endSending(context, claim, setAside, [])

/** What is read first of one that was sent. */
export const claimedWebhook = ({ project, token }: Claim): Statement =>
  sql`SELECT d.id AS due, w.lane, w.place, w.state, w.row, (SELECT 1 FROM webhooks o WHERE o.project = w.project AND o.lane = w.lane AND o.id <> w.id LIMIT 1) AS others FROM due d LEFT JOIN webhooks w ON w.project = d.project AND w.id = d.id WHERE d.token = ${token} AND d.project = ${project} AND d.kind = 'webhook'`

function* endSending(context: SqlContext, claim: Claim, step: Step, covers: readonly string[]) {
  const opened = yield* openWith(context, claim.project, [claimedWebhook(claim)])
  const row = opened?.found[0]?.[0]
  if (!opened || !row) return undefined
  const { open } = opened
  // One more of its project may be sent.
  const wasFull = open.sending >= context.limits.webhooksAtOnce
  open.sending -= 1
  yield* write(sql`DELETE FROM due WHERE token = ${claim.token}`)
  const stored = row.row === null ? undefined : storedFrom(row)
  const webhook = yield* changeIn(context, open, stored, step, { isUndue: true, isAlone: row.others === null })
  if (webhook) countCovered(context, claim.project, covers)
  if (wasFull) yield* lookWhatIsDue(context, open)
  return webhook
}

/** Nothing was done: the row is due as it was. */
export function* giveBackClaim(context: SqlContext, claim: Claim): Steps<void> {
  const open = yield* tryOpen(context, claim.project)
  const entry = open && (yield* claimedEntry(open, claim))
  if (!open || !entry) return
  yield* takeBack(open, entry)
}

/** A token alone: in a transaction of several their rows would be locked in an order that is nobody else's. */
export function* renew(token: string, until: Micros): Steps<void> {
  yield* writeAll([
    sql`UPDATE due SET lease_until = ${until} WHERE token = ${token} AND lease_until < ${until}`,
    sql`UPDATE awaiting SET lease_until = ${until} WHERE token = ${token} AND lease_until < ${until}`,
    sql`UPDATE projects SET lock_until = ${until} WHERE clock_lock = ${token} AND lock_until < ${until}`,
  ])
}
