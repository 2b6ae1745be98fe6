import { isGivenSince } from '../../core/ids.ts'
import { initialShared, type Session, type Shared } from '../../core/state.ts'
import type { Commit } from '../port.ts'
import { keepAccount, keepPosting } from './accounts.ts'
import type { SqlContext } from './context.ts'
import { dropTimers, timerIsDue } from './due-table.ts'
import { dropOldest } from './finished.ts'
import { type OpenProject, openWith } from './open-project.ts'
import { enqueue, type Lane } from './outbox.ts'
import { keepKnown, keepSession } from './sessions.ts'
import { type Row, rows, type Statement, type Steps, spelled, sql, write, writeAll } from './statement.ts'

interface Into {
  /** The session that was decided on, and where its webhooks stand. */
  before: Session | undefined
  lane: Lane | undefined
  /** So many sessions are kept. */
  most: number
}

/** Everything that one decision changed, together; answers the ids of the webhooks among it. */
export function* commit(open: OpenProject, changes: Commit, { before, lane, most }: Into) {
  const { counters } = open
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
  // What is known of the lane is true of the first that joins it.
  for (const [nth, webhook] of (changes.outbox ?? []).entries())
    webhooks.push(...(yield* enqueue(open, webhook, nth === 0 ? lane : undefined)))
  for (const session of [changes.session, changes.began])
    if (session)
      yield* session.id === before?.id
        ? keepKnown(open, session)
        : keepSession(open, session, isGivenSince(counters, 'session', session.id, open.counters))
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

/** A project to decide in, with its documents and the first row of a statement; `undefined` where there is none. */
export function* openToDecide(context: SqlContext, project: string, beside?: Statement) {
  const isRead = context.open.get(project)?.shared !== undefined
  const asked = [...(beside ? [{ ...beside, one: true }] : []), ...(isRead ? [] : [documentsOf(project)])]
  const opened = yield* openWith(context, project, asked)
  if (!opened) return undefined
  const { open, found } = opened
  open.shared ??= sharedFrom(context, project, found.at(-1)!)
  return { open, row: beside && found[0]![0] }
}

export const documentsOf = (project: string) => sql`SELECT name, row FROM documents WHERE project = ${project}`

export function* sharedOf(context: SqlContext, project: string): Steps<Shared> {
  const known = context.open.get(project)?.shared
  if (known) return known
  return sharedFrom(context, project, yield* rows(documentsOf(project)))
}

/** A document that no commit has written is as it was in the beginning. */
function sharedFrom({ parsed }: SqlContext, project: string, found: readonly Row[]): Shared {
  const shared: Record<string, unknown> = { ...initialShared() }
  for (const { name, row } of found) shared[name as string] = parsed.parse(`${project} ${name}`, row as string)
  return shared as unknown as Shared
}
