import { initialShared, type Session, type Shared } from '../../core/state.ts'
import type { Commit } from '../port.ts'
import { keepAccount, keepPosting } from './accounts.ts'
import type { SqlContext } from './context.ts'
import { dropTimers, timerIsDue } from './due-table.ts'
import { dropOldest } from './finished.ts'
import type { OpenProject } from './open-project.ts'
import { enqueue } from './outbox.ts'
import { keepSession } from './sessions.ts'
import { rows, type Statement, type Steps, spelled, sql, write, writeAll } from './statement.ts'

/** Everything that one decision changed, together; answers the ids of the webhooks among it. */
export function* commit(open: OpenProject, changes: Commit, before: Session | undefined, most: number) {
  if (changes.counters) open.counters = changes.counters
  if (changes.shared) {
    if (open.shared) open.shared = { ...open.shared, ...changes.shared }
    yield* writeAll(Object.entries(changes.shared).map(([name, row]) => keepDocument(open, name, row)))
  }
  if (changes.idempotencyKey !== undefined) yield* write(keepKey(open, changes.idempotencyKey))
  for (const account of changes.accounts ?? []) yield* write(keepAccount(open, account))
  yield* writeAll((changes.postings ?? []).map((posting) => keepPosting(open, posting)))
  for (const operation of changes.dropTimersOf ?? []) yield* dropTimers(open, operation)
  for (const timer of changes.timers ?? []) yield* timerIsDue(open, timer)
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
  sql`INSERT INTO idempotency_keys (project, value) VALUES (${project.id}, ${spelled(key)}) ON CONFLICT (project, value) DO NOTHING`

/** The documents of an open project, read once. */
export function* sharedIn(context: SqlContext, open: OpenProject): Steps<Shared> {
  open.shared ??= yield* sharedOf(context, open.project.id)
  return open.shared
}

/** A document that no commit has written is as it was in the beginning. */
export function* sharedOf({ parsed }: SqlContext, project: string): Steps<Shared> {
  const found = yield* rows(sql`SELECT name, row FROM documents WHERE project = ${project}`)
  const shared: Record<string, unknown> = { ...initialShared() }
  for (const { name, row } of found) shared[name as string] = parsed.parse(`${project} ${name}`, row as string)
  return shared as unknown as Shared
}
