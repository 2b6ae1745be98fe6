import type { Timer } from '../../core/state.ts'
import type { WebhookRow } from '../../core/webhook/webhook.ts'
import type { OpenProject } from './open-project.ts'
import { bit, row, type Steps, sql, write } from './statement.ts'

/** A timer is due at its time, whatever was due under its name before. */
export function* timerIsDue(open: OpenProject, { id, at, sessionId }: Timer): Steps<void> {
  open.isDueOther = true
  yield* write(
    gone(open, id),
    sql`INSERT INTO due (project, id, kind, at, session, blocked, aside) VALUES (${open.project.id}, ${id}, 'timer', ${at}, ${sessionId}, 0, 0)`,
  )
}

/** A webhook is due, behind all of its time. It waits while answers of its session have not left. */
export function* webhookIsDue(open: OpenProject, { id, sessionId, nextAttemptAt }: WebhookRow, isNew = false) {
  open.isDueOther = true
  const blocked = sessionId !== undefined && (yield* awaitsAnswer(open, sessionId))
  if (!isNew) yield* write(gone(open, id))
  yield* write(
    sql`INSERT INTO due (project, id, kind, at, session, blocked, aside) VALUES (${open.project.id}, ${id}, 'webhook', ${nextAttemptAt!}, ${sessionId ?? null}, ${bit(blocked)}, 0)`,
  )
}

export function* noMoreDue(open: OpenProject, id: string): Steps<void> {
  open.isDueOther = true
  yield* write(gone(open, id))
}

const gone = (open: OpenProject, id: string) => sql`DELETE FROM due WHERE project = ${open.project.id} AND id = ${id}`

function* awaitsAnswer(open: OpenProject, session: string): Steps<boolean> {
  const found = yield* row(
    sql`SELECT 1 AS one FROM awaiting WHERE project = ${open.project.id} AND session = ${session} LIMIT 1`,
  )
  return found !== undefined
}
