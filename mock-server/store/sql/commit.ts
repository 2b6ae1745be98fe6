import { initialShared, type Session, type Shared, type Timer } from '../../core/state.ts'
import type { Commit } from '../port.ts'
import { keepAccount, keepPosting } from './accounts.ts'
import { noMoreDue, timerIsDue } from './due-table.ts'
import { dropOldest } from './finished.ts'
import type { OpenProject } from './open-project.ts'
import { enqueue } from './outbox.ts'
import { keepSession } from './sessions.ts'
import { rows, type Statement, type Steps, sql, write, writeAll } from './statement.ts'

/** Everything that one decision changed, together; answers the ids of the webhooks among it. */
export function* commit(open: OpenProject, changes: Commit, before: Session | undefined, most: number) {
  if (changes.counters) open.counters = changes.counters
  if (changes.shared)
    yield* writeAll(Object.entries(changes.shared).map(([name, row]) => keepDocument(open, name, row)))
  if (changes.idempotencyKey !== undefined) yield* write(keepKey(open, changes.idempotencyKey))
  for (const account of changes.accounts ?? []) yield* write(keepAccount(open, account))
  yield* writeAll((changes.postings ?? []).map((posting) => keepPosting(open, posting)))
  for (const operation of changes.dropTimersOf ?? []) yield* dropTimers(open, operation)
  for (const timer of changes.timers ?? []) yield* setTimer(open, timer)
  const webhooks: string[] = []
  for (const webhook of changes.outbox ?? []) webhooks.push(...(yield* enqueue(open, webhook)))
  if (changes.session) yield* keepSession(open, changes.session, before?.id === changes.session.id)
  if (changes.began) yield* keepSession(open, changes.began, false)
  yield* dropOldest(open, most)
  return webhooks
}

export const keepDocument = ({ project }: OpenProject, name: string, row: unknown): Statement =>
  sql`INSERT INTO documents (project, name, row) VALUES (${project.id}, ${name}, ${JSON.stringify(row)}) ON CONFLICT (project, name) DO UPDATE SET row = excluded.row`

export const keepKey = ({ project }: OpenProject, key: string): Statement =>
  sql`INSERT INTO idempotency_keys (project, value) VALUES (${project.id}, ${key}) ON CONFLICT (project, value) DO NOTHING`

/** A document that no commit has written is as it was in the beginning. */
export function* sharedOf(project: string): Steps<Shared> {
  const found = yield* rows(sql`SELECT name, row FROM documents WHERE project = ${project}`)
  return { ...initialShared(), ...Object.fromEntries(found.map(({ name, row }) => [name, JSON.parse(row as string)])) }
}

export function* setTimer(open: OpenProject, timer: Timer): Steps<void> {
  const { id: project } = open.project
  const { id, operationId, sessionId, at } = timer
  yield* write(
    sql`DELETE FROM timers WHERE project = ${project} AND id = ${id}`,
    sql`INSERT INTO timers (project, id, operation, session, at, row) VALUES (${project}, ${id}, ${operationId}, ${sessionId}, ${at}, ${JSON.stringify(timer)})`,
  )
  // A claim of one that had the same name is not one of this.
  yield* timerIsDue(open, timer)
}

function* dropTimers(open: OpenProject, operation: string): Steps<void> {
  const dropped = yield* rows(
    sql`DELETE FROM timers WHERE project = ${open.project.id} AND operation = ${operation} RETURNING id`,
  )
  // Whoever has claimed one comes too late.
  for (const { id } of dropped) yield* noMoreDue(open, id as string)
}

/** A timer that has fired, or came to nothing. */
export function* dropTimer(open: OpenProject, id: string): Steps<void> {
  yield* write(sql`DELETE FROM timers WHERE project = ${open.project.id} AND id = ${id}`)
  yield* noMoreDue(open, id)
}
