import type { WebhookRow } from '../../core/webhook/webhook.ts'
import { nextOrd, type OpenProject } from './open-project.ts'
import { row, type Statement, type Steps, sql, write } from './statement.ts'

/** A session that is over, and of whose webhooks none is still to be sent, may be dropped when there are too many. */
export const sessionFinished = (open: OpenProject, id: string): Statement =>
  sql`UPDATE sessions SET finished = ${nextOrd(open)} WHERE project = ${open.project.id} AND id = ${id} AND done = 1 AND finished IS NULL AND NOT EXISTS (SELECT 1 FROM webhooks w WHERE w.project = ${open.project.id} AND w.session = ${id} AND w.state NOT IN ('delivered', 'abandoned', 'held'))`

/** So may a webhook of no session that is sent. */
export const webhookFinished = (open: OpenProject, { id, sessionId }: WebhookRow): Statement =>
  sessionId !== undefined
    ? sessionFinished(open, sessionId)
    : sql`UPDATE webhooks SET finished = ${nextOrd(open)} WHERE project = ${open.project.id} AND id = ${id} AND finished IS NULL AND state IN ('delivered', 'abandoned', 'held')`

/** Of the webhooks of a session; one that is held has nowhere to go, and a test may take it or not. */
function* allSent({ project }: Pick<OpenProject, 'project'>, session: string): Steps<boolean> {
  const left = yield* row(
    sql`SELECT 1 AS one FROM webhooks WHERE project = ${project.id} AND session = ${session} AND state NOT IN ('delivered', 'abandoned', 'held') LIMIT 1`,
  )
  return left === undefined
}

function* finishedIn({ project }: OpenProject, id: string): Steps<'sessions' | 'webhooks' | undefined> {
  const session = yield* row(sql`SELECT done FROM sessions WHERE project = ${project.id} AND id = ${id}`)
  if (session) {
    if (session.done !== 1) return undefined
    return (yield* allSent({ project }, id)) ? 'sessions' : undefined
  }
  const webhook = yield* row(
    sql`SELECT state FROM webhooks WHERE project = ${project.id} AND id = ${id} AND session IS NULL`,
  )
  return webhook && ['delivered', 'abandoned', 'held'].includes(webhook.state as string) ? 'webhooks' : undefined
}

/** Drops what is finished, the oldest first, until there is no more than the limit. */
export function* dropOldest(open: OpenProject, limit: number): Steps<void> {
  const { id: project } = open.project
  while (open.kept > limit) {
    const session = yield* row(
      sql`SELECT id, finished FROM sessions WHERE project = ${project} AND finished IS NOT NULL ORDER BY finished LIMIT 1`,
    )
    const webhook = yield* row(
      sql`SELECT id, finished FROM webhooks WHERE project = ${project} AND finished IS NOT NULL ORDER BY finished LIMIT 1`,
    )
    const isSession = session && (!webhook || (session.finished as number) < (webhook.finished as number))
    const oldest = isSession ? session : webhook
    if (!oldest) return
    yield* write(
      isSession
        ? sql`UPDATE sessions SET finished = NULL WHERE project = ${project} AND id = ${oldest.id!}`
        : sql`UPDATE webhooks SET finished = NULL WHERE project = ${project} AND id = ${oldest.id!}`,
    )
    if (yield* finishedIn(open, oldest.id as string)) yield* drop(open, oldest.id as string)
  }
}

function* drop(open: OpenProject, id: string): Steps<void> {
  const { id: project } = open.project
  open.kept -= 1
  yield* write(
    sql`DELETE FROM webhooks WHERE project = ${project} AND session = ${id}`,
    sql`DELETE FROM webhooks WHERE project = ${project} AND id = ${id} AND session IS NULL`,
    sql`DELETE FROM sessions WHERE project = ${project} AND id = ${id}`,
  )
}
