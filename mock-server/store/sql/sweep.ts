import type { Micros } from '../../core/time/time.ts'
import type { SqlContext } from './context.ts'
import { dueAt } from './due-table.ts'
import { wholeEntry } from './first-due.ts'
import { type OpenProject, openWith, tryOpen } from './open-project.ts'
import { type Row, row, rows, type Statement, type Steps, sql, write } from './statement.ts'
import { takeBack } from './take-back.ts'

/** When the first of all leases ends. */
export function* firstLeaseEnds(): Steps<Micros | undefined> {
  const { claims, answers, clocks } = (yield* row(
    sql`SELECT (SELECT MIN(lease_until) FROM due WHERE token IS NOT NULL) AS claims, (SELECT MIN(lease_until) FROM awaiting) AS answers, (SELECT MIN(lock_until) FROM projects WHERE clock_lock IS NOT NULL) AS clocks`,
  ))!
  const ends = [claims, answers, clocks].filter((end) => end !== null).map(Number)
  return ends.length > 0 ? Math.min(...ends) : undefined
}

/** Something that has outlived its lease, and what ends it. */
interface Outlived {
  project: string
  end(): Steps<unknown>
}

/**
 * What has outlived its lease, of one project or of all. What is read before a project is locked says where to look and no more: meanwhile
 * another process may have ended it and claimed it anew, and then it is none of this.
 */
export function* outlived(context: SqlContext, only?: string): Steps<Outlived[]> {
  const wall = context.wall()
  const ends = yield* firstLeaseEnds()
  if (ends === undefined || ends > wall) return []
  const [claims, answers, clocks] = yield [
    sql`SELECT project, token FROM due WHERE token IS NOT NULL AND lease_until <= ${wall} ORDER BY lease_until`,
    sql`SELECT project, token FROM awaiting WHERE lease_until <= ${wall} ORDER BY lease_until`,
    sql`SELECT id AS project, clock_lock AS token FROM projects WHERE clock_lock IS NOT NULL AND lock_until <= ${wall}`,
  ]
  const ending = (found: readonly Row[] = [], end: (project: string, token: string) => Steps<unknown>) =>
    found
      .map(({ project, token }) => ({ project: project as string, token: token as string }))
      .filter(({ project }) => only === undefined || project === only)
      .map(({ project, token }): Outlived => ({ project, end: () => end(project, token) }))
  return [
    ...ending(claims, (id, token) => inProject(context, id, (open) => takeBackOver(open, token, wall))),
    ...ending(answers, (id, token) => answered(context, id, token, wall)),
    ...ending(clocks, (id, lock) => inProject(context, id, (open) => unlockOver(open, lock, wall))),
  ]
}

/** Ends what has outlived its lease in a project. Of others nothing: whoever holds one project and waits for another might wait for ever. */
export function* sweep(context: SqlContext, project: string): Steps<void> {
  for (const { end } of yield* outlived(context, project)) yield* end()
}

function* takeBackOver(open: OpenProject, token: string, wall: Micros): Steps<void> {
  const over = yield* row(
    sql`SELECT * FROM due WHERE token = ${token} AND project = ${open.project.id} AND lease_until <= ${wall}`,
  )
  if (over) yield* takeBack(open, wholeEntry(over)!)
}

function* unlockOver(open: OpenProject, lock: string, wall: Micros): Steps<void> {
  const over = yield* row(sql`SELECT 1 AS one FROM projects WHERE id = ${open.project.id} AND lock_until <= ${wall}`)
  if (over) yield* unlock(open, lock)
}

function* inProject(context: SqlContext, id: string, run: (open: OpenProject) => Steps<void>): Steps<void> {
  const open = yield* tryOpen(context, id)
  if (!open) return
  yield* run(open)
}

/** Nobody moves the clock under that lock any more, and what was claimed under it is due again. */
export function* unlock(open: OpenProject, lock: string): Steps<void> {
  if (open.lock !== lock) return
  open.lock = undefined
  yield* write(sql`UPDATE projects SET clock_lock = NULL, lock_until = NULL WHERE id = ${open.project.id}`)
  const claimed = yield* rows(
    sql`SELECT * FROM due WHERE clock_lock = ${lock} AND project = ${open.project.id} AND token IS NOT NULL ORDER BY ord`,
  )
  for (const entry of claimed) yield* takeBack(open, wholeEntry(entry)!)
}

const FOREVER: Micros = Number.MAX_SAFE_INTEGER

/** What is read first of an answer that has left, or whose lease has ended by then. */
export const awaitedAnswer = (project: string, token: string, over = FOREVER): Statement =>
  sql`SELECT a.session, (SELECT COUNT(*) FROM awaiting o WHERE o.project = a.project AND o.session = a.session) AS answers, (SELECT MIN(d.at) FROM due d WHERE d.project = a.project AND d.session = a.session AND d.kind = 'webhook' AND d.blocked = 1) AS blocked FROM awaiting a WHERE a.token = ${token} AND a.project = ${project} AND a.lease_until <= ${over}`

/** An answer has left, or whoever had to give it is gone since `over`. Whether a webhook of a real clock has waited for it alone, and is due. */
export function* answered(context: SqlContext, project: string, token: string, over = FOREVER): Steps<boolean> {
  const opened = yield* openWith(context, project, [awaitedAnswer(project, token, over)])
  const awaiting = opened?.found[0]?.[0]
  if (!opened || !awaiting) return false
  yield* write(sql`DELETE FROM awaiting WHERE token = ${token}`)
  if (Number(awaiting.answers) > 1) return false
  const session = awaiting.session as string
  context.tell(project, { answers: [session] })
  if (awaiting.blocked === null) return false
  yield* write(
    sql`UPDATE due SET blocked = 0 WHERE project = ${project} AND session = ${session} AND kind = 'webhook' AND blocked = 1`,
  )
  dueAt(opened.open, awaiting.blocked as number)
  return opened.open.project.clock.mode === 'real'
}
