import type { Timer } from '../../core/state.ts'
import type { Micros } from '../../core/time/time.ts'
import type { WebhookRow } from '../../core/webhook/webhook.ts'
import type { OpenProject } from './open-project.ts'
import { bit, row, type Statement, type Steps, sql, write } from './statement.ts'

/** Something is due at that time: on a real clock the project is looked at no later. */
export function dueAt(open: OpenProject, at: Micros): void {
  if (open.project.clock.mode === 'manual') return
  const wall = at - (open.project.clock.ahead ?? 0)
  open.nextDue = Math.min(open.nextDue ?? wall, wall)
}

/** What was due first may be due no more. */
const dueNoMore = (open: OpenProject) => {
  open.isStale = true
}

/** A timer is due at its time, whatever was due under its name before: a claim of that one is none of this. */
export function* timerIsDue(open: OpenProject, timer: Timer): Steps<void> {
  yield* write(gone(open, timer.id), timerRow(open, timer, timer.at))
  dueAt(open, timer.at)
}

export const timerRow = ({ project }: OpenProject, timer: Timer, at: Micros): Statement => {
  const { id, sessionId, operationId } = timer
  return sql`INSERT INTO due (project, id, kind, at, session, operation, row, blocked, aside) VALUES (${project.id}, ${id}, 'timer', ${at}, ${sessionId}, ${operationId}, ${JSON.stringify(timer)}, 0, 0)`
}

/** The timers of an operation are gone; whoever has claimed one comes too late. */
export function* dropTimers(open: OpenProject, operation: string): Steps<void> {
  yield* write(sql`DELETE FROM due WHERE project = ${open.project.id} AND operation = ${operation}`)
  dueNoMore(open)
}

/** A webhook is due, behind all of its time. It waits while answers of its session have not left. */
export function* webhookIsDue(open: OpenProject, webhook: WebhookRow, isNew = false): Steps<void> {
  const { id, sessionId = null, nextAttemptAt } = webhook
  const at = nextAttemptAt!
  if (!isNew) yield* noMoreDue(open, id)
  const { project } = open
  const added = yield* row(
    sql`INSERT INTO due (project, id, kind, at, session, blocked, aside) VALUES (${project.id}, ${id}, 'webhook', ${at}, ${sessionId}, CASE WHEN EXISTS (SELECT 1 FROM awaiting WHERE project = ${project.id} AND session = ${sessionId}) THEN 1 ELSE 0 END, 0) RETURNING blocked`,
  )
  if (added!.blocked === 0) dueAt(open, at)
}

/** The same of one that is new, where it is known whether an answer has to leave first. */
export function* newWebhookIsDue(open: OpenProject, webhook: WebhookRow, isBlocked: boolean): Steps<void> {
  const { id, sessionId = null, nextAttemptAt } = webhook
  const at = nextAttemptAt!
  yield* write(webhookRow(open, { id, at, sessionId, isBlocked }))
  if (!isBlocked) dueAt(open, at)
}

interface DueWebhook {
  id: string
  at: Micros
  sessionId: string | null
  isBlocked?: boolean
  aside?: boolean
}

export const webhookRow = (
  { project }: OpenProject,
  { id, at, sessionId, isBlocked = false, aside = false }: DueWebhook,
) =>
  sql`INSERT INTO due (project, id, kind, at, session, blocked, aside) VALUES (${project.id}, ${id}, 'webhook', ${at}, ${sessionId}, ${bit(isBlocked)}, ${bit(aside)})`

/** Whoever has claimed it comes too late. */
export function* noMoreDue(open: OpenProject, id: string): Steps<void> {
  const before = yield* row(sql`DELETE FROM due WHERE project = ${open.project.id} AND id = ${id} RETURNING token`)
  if (before?.token) open.sending -= 1
  dueNoMore(open)
}

const gone = (open: OpenProject, id: string) => sql`DELETE FROM due WHERE project = ${open.project.id} AND id = ${id}`
