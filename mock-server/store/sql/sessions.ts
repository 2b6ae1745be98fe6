import { shown } from '../../core/operations/kinds.ts'
import { sessionStatus } from '../../core/session/fold.ts'
import type { Session } from '../../core/state.ts'
import { sessionFinished } from './finished.ts'
import type { OpenProject } from './open-project.ts'
import { bit, parse, type Row, row, type Statement, type Steps, spelled, sql, write } from './statement.ts'

/** Ids come from outside: one that the database cannot take is nobody's, and must not break off what others do in the transaction. */
const sessionRow = (project: string, id: string): Statement =>
  sql`SELECT row FROM sessions WHERE project = ${project} AND id = ${spelled(id)}`

/** The same to decide on, with what its next webhook finds. */
export const sessionAndLane = (project: string, id: string): Statement =>
  sql`SELECT s.row, (SELECT 1 FROM webhooks w WHERE w.project = s.project AND w.lane = s.id LIMIT 1) AS standing, (SELECT 1 FROM awaiting a WHERE a.project = s.project AND a.session = s.id LIMIT 1) AS awaits FROM sessions s WHERE s.project = ${project} AND s.id = ${spelled(id)}`

export const sessionFrom = (found: Row | undefined): Session | undefined => found && parse(found.row)

export function* sessionOf(project: string, id: string): Steps<Session | undefined> {
  return sessionFrom(yield* row(sessionRow(project, id)))
}

/** Keeps one of whose id there was a session before. */
export function* keepKnown(open: OpenProject, session: Session): Steps<void> {
  const [first, ...others] = session.operations
  const isDone = yield* isFinal(open, session, others)
  const { id: project } = open.project
  const { id } = session
  const text = JSON.stringify(session)
  if (!isDone) yield* write(sql`UPDATE sessions SET done = 0, row = ${text} WHERE project = ${project} AND id = ${id}`)
  else
    yield* write(
      // Whether its first operation has a timer is not asked for by itself: whoever decides next need not wait for the answer.
      sql`UPDATE sessions SET done = CASE WHEN EXISTS (SELECT 1 FROM due WHERE project = ${project} AND operation = ${first?.id ?? ''} AND session = ${id}) THEN 0 ELSE 1 END, row = ${text} WHERE project = ${project} AND id = ${id}`,
      sessionFinished(open, id),
    )
}

/** Keeps a session as it now stands; `isNew`: its id was given by this decision. */
export function* keepSession(open: OpenProject, session: Session, isNew: boolean): Steps<void> {
  const { id: project } = open.project
  const { id } = session
  if (!isNew && (yield* row(sql`SELECT 1 AS one FROM sessions WHERE project = ${project} AND id = ${id}`)))
    return yield* keepKnown(open, session)
  const isDone = yield* isFinal(open, session, session.operations)
  const text = JSON.stringify(session)
  open.kept += 1
  // A snapshot that somebody wrote by hand may have an id that is given later.
  yield* write(
    sql`INSERT INTO sessions (project, id, done, row) VALUES (${project}, ${id}, ${bit(isDone)}, ${text}) ON CONFLICT (project, id) DO UPDATE SET done = excluded.done, row = excluded.row`,
  )
  if (isDone) yield* write(sessionFinished(open, id))
}

/** Nothing happens to it by itself any more, as far as these operations of it go, and its result is known. */
export function* isFinal(
  { project }: Pick<OpenProject, 'project'>,
  session: Session,
  operations: Session['operations'],
): Steps<boolean> {
  if (!['accepted', 'cancelled'].includes(sessionStatus(session))) return false
  if (session.operations.some((each) => shown(each).movedFromElsewhere)) return false
  // Another session may have to hear of an operation by a timer: that one is no concern of its own session.
  for (const { id } of operations) {
    const timer = yield* row(
      sql`SELECT 1 AS one FROM due WHERE project = ${project.id} AND operation = ${id} AND session = ${session.id} LIMIT 1`,
    )
    if (timer) return false
  }
  return true
}
