import { shown } from '../../core/operations/kinds.ts'
import { sessionStatus } from '../../core/session/fold.ts'
import type { Session } from '../../core/state.ts'
import { sessionFinished } from './finished.ts'
import type { OpenProject } from './open-project.ts'
import { bit, parse, type Row, row, type Statement, type Steps, sql, write } from './statement.ts'

const sessionRow = (project: string, id: string): Statement =>
  sql`SELECT row FROM sessions WHERE project = ${project} AND id = ${id}`

/** The same to decide on, with what its next webhook finds. */
export const sessionAndLane = (project: string, id: string): Statement =>
  sql`SELECT s.row, (SELECT 1 FROM webhooks w WHERE w.project = s.project AND w.lane = s.id LIMIT 1) AS standing, (SELECT 1 FROM awaiting a WHERE a.project = s.project AND a.session = s.id LIMIT 1) AS awaits FROM sessions s WHERE s.project = ${project} AND s.id = ${id}`

export const sessionFrom = (found: Row | undefined): Session | undefined => found && parse(found.row)

export function* sessionOf(project: string, id: string): Steps<Session | undefined> {
  return sessionFrom(yield* row(sessionRow(project, id)))
}

/** Keeps a session as it now stands; `isKnown`: there is one of its id. */
export function* keepSession(open: OpenProject, session: Session, isKnown: boolean): Steps<void> {
  const isDone = yield* isFinal(open, session)
  const { id: project } = open.project
  const { id } = session
  const text = JSON.stringify(session)
  if (isKnown || (yield* row(sql`SELECT 1 AS one FROM sessions WHERE project = ${project} AND id = ${id}`)))
    yield* write(
      sql`UPDATE sessions SET done = ${bit(isDone)}, row = ${text} WHERE project = ${project} AND id = ${id}`,
    )
  else {
    open.kept += 1
    yield* write(sql`INSERT INTO sessions (project, id, done, row) VALUES (${project}, ${id}, ${bit(isDone)}, ${text})`)
  }
  if (isDone) yield* write(sessionFinished(open, id))
}

/** Nothing happens to it by itself any more, and its result is known. */
export function* isFinal({ project }: OpenProject, session: Session): Steps<boolean> {
  if (!['accepted', 'cancelled'].includes(sessionStatus(session))) return false
  if (session.operations.some((each) => shown(each).movedFromElsewhere)) return false
  // Another session may have to hear of an operation by a timer: that one is no concern of its own session.
  for (const { id } of session.operations) {
    const timer = yield* row(
      sql`SELECT 1 AS one FROM due WHERE project = ${project.id} AND operation = ${id} AND session = ${session.id} LIMIT 1`,
    )
    if (timer) return false
  }
  return true
}
