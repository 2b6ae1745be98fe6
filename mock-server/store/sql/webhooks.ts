import { handOver, hasCome, leavesBeforeAnswer, type WebhookRow } from '../../core/webhook/webhook.ts'
import { inOrderMade } from '../id-order.ts'
import { PAGE } from '../pages.ts'
import type { HandedOver } from '../port.ts'
import { changeIn } from './attempts.ts'
import type { SqlContext } from './context.ts'
import { countCovered } from './counts.ts'
import { type OpenProject, openProject } from './open-project.ts'
import { keepWebhook, webhookFrom, webhookOf } from './outbox.ts'
import { type Row, row, rows, type Steps, sql, write } from './statement.ts'

interface Wanted {
  type?: string | undefined
  among?: ReadonlySet<string> | undefined
}

/** The first that has come and that no test has taken; the same again for who has taken one. */
export function* take(context: SqlContext, project: string, wanted: Wanted, by: string) {
  const open = yield* openProject(context, project)
  const known = yield* row(sql`SELECT state, row FROM webhooks WHERE project = ${project} AND taker = ${by}`)
  if (known) return webhookFrom(known)
  const webhook = yield* firstUntaken(open, wanted)
  if (!webhook) return undefined
  const taken: WebhookRow = { ...webhook, taken: true }
  yield* write(
    keepWebhook(open, taken),
    sql`UPDATE webhooks SET taker = ${by} WHERE project = ${project} AND id = ${taken.id}`,
  )
  context.tell(project, { webhooks: [taken.id] })
  return taken
}

function* firstUntaken(open: OpenProject, { type, among }: Wanted): Steps<WebhookRow | undefined> {
  const { id: project } = open.project
  const isWanted = (webhook: WebhookRow) => (type === undefined || webhook.type === type) && hasCome(webhook, open.now)
  for (const id of among ? inOrderMade(among) : []) {
    const found = yield* row(
      sql`SELECT state, row FROM webhooks WHERE project = ${project} AND id = ${id} AND taken = 0`,
    )
    const webhook = found && webhookFrom(found)
    if (webhook && isWanted(webhook)) return webhook
  }
  let after = among ? undefined : 0
  while (after !== undefined) {
    const page: readonly Row[] = yield* rows(
      sql`SELECT seq, state, row FROM webhooks WHERE project = ${project} AND taken = 0 AND seq > ${after} ORDER BY seq LIMIT ${PAGE}`,
    )
    const webhook = page.map(webhookFrom).find(isWanted)
    if (webhook) return webhook
    after = page.at(-1)?.seq as number | undefined
  }
  return undefined
}

/** The one that `by` has taken, once. */
export function* handOverTaken(
  context: SqlContext,
  project: string,
  by: string,
  { signature, delivers, covers }: HandedOver,
) {
  const open = yield* openProject(context, project)
  const taken = yield* row(
    sql`UPDATE webhooks SET taker = NULL WHERE project = ${project} AND taker = ${by} RETURNING id`,
  )
  if (!taken) return undefined
  countCovered(context, project, covers)
  const stored = yield* webhookOf(open, taken.id as string)
  const webhook = yield* changeIn(context, open, stored, (each, now) => handOver(each, signature, now, delivers))
  return webhook
}

export function* oneWebhook(project: string, id: string): Steps<WebhookRow | undefined> {
  const found = yield* row(sql`SELECT state, row FROM webhooks WHERE project = ${project} AND id = ${id}`)
  return found && webhookFrom(found)
}

/** The first of a session that is to leave before its call is answered, and has not. */
export function* beforeAnswer(project: string, session: string): Steps<WebhookRow | undefined> {
  const parked = yield* rows(
    sql`SELECT state, row FROM webhooks WHERE project = ${project} AND session = ${session} AND state = 'parked' ORDER BY seq`,
  )
  return parked.map(webhookFrom).find(leavesBeforeAnswer)
}
