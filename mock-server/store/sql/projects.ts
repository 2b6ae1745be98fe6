import { initialCounters, laterOf, laterShared } from '../../core/ids.ts'
import { type Counters, initialShared, type Shared } from '../../core/state.ts'
import type { JournalEntries, Opening, ProjectRow } from '../rows.ts'
import { keepFirstAccounts } from './accounts.ts'
import { keepDocument, sharedIn } from './commit.ts'
import type { SqlContext } from './context.ts'
import { dropCounts } from './counts.ts'
import { putJournal } from './journal.ts'
import { type OpenProject, openProject, projectOf, tryOpen, writeTotals } from './open-project.ts'
import { row, rows, type Steps, sql, write, writeAll } from './statement.ts'

export function* oneProject(id: string): Steps<ProjectRow | undefined> {
  const found = yield* row(sql`SELECT * FROM projects WHERE id = ${id}`)
  return found && projectOf(found)
}

/** A page of projects from behind one, in the order they were made. */
export function* projectPage(after: string | undefined, n: number): Steps<ProjectRow[]> {
  const behind = after === undefined ? undefined : yield* row(sql`SELECT seq FROM projects WHERE id = ${after}`)
  const found = yield* rows(
    sql`SELECT * FROM projects WHERE seq > ${(behind?.seq as number | undefined) ?? 0} ORDER BY seq LIMIT ${n}`,
  )
  return found.map((each) => projectOf(each))
}

/** A project as it is there, or as it is opened now. */
export function* open(context: SqlContext, id: string, opening: Opening): Steps<ProjectRow> {
  return (yield* oneProject(id)) ?? (yield* begin(context, id, opening)).project
}

/** A new generation: nothing stays but the counts of what was given. */
export function* reset(context: SqlContext, id: string, opening: Opening): Steps<ProjectRow> {
  const before = yield* tryOpen(context, id)
  const counters = opening.counters ?? initialCounters()
  const shared = { ...initialShared(), ...opening.shared }
  const begun = yield* begin(context, id, {
    ...opening,
    counters: before ? laterOf(counters, before.counters) : counters,
    shared: before ? laterShared(shared, yield* sharedIn(context, before)) : shared,
  })
  return begun.project
}

interface Beginning extends Omit<Opening, 'shared'> {
  counters?: Counters
  shared?: Partial<Shared>
  journal?: JournalEntries
}

/** A project in the place of what there was under its name. */
export function* begin(context: SqlContext, id: string, { settings, clock, accounts, ...given }: Beginning) {
  const generation = yield* nextGeneration()
  const there = yield* oneProject(id)
  yield* writeTotals(context)
  yield* clear(context, id)
  const { mode, now, ahead = null } = clock
  const text = JSON.stringify(settings)
  yield* write(
    there
      ? sql`UPDATE projects SET settings = ${text}, generation = ${generation}, revision = 0, mode = ${mode}, now = ${now}, ahead = ${ahead}, clock_lock = NULL, lock_until = NULL WHERE id = ${id}`
      : sql`INSERT INTO projects (id, settings, generation, revision, mode, now, ahead) VALUES (${id}, ${text}, ${generation}, 0, ${mode}, ${now}, ${ahead})`,
    sql`INSERT INTO totals (project, counters, sending, kept, ord, stale) VALUES (${id}, ${JSON.stringify(given.counters ?? initialCounters())}, 0, 0, 0, 0)`,
  )
  const opened = yield* openProject(context, id)
  yield* keepFirstAccounts(opened, accounts)
  yield* writeAll(Object.entries(given.shared ?? {}).map(([name, each]) => keepDocument(opened, name, each)))
  yield* putJournal(context, opened, given.journal ?? { recorded: 0, rows: [] })
  context.tell(id, 'everything')
  return opened satisfies OpenProject
}

function* nextGeneration(): Steps<number> {
  const found = yield* row(
    sql`INSERT INTO meta (name, value) VALUES ('generation', 1) ON CONFLICT (name) DO UPDATE SET value = meta.value + 1 RETURNING value`,
  )
  return found!.value as number
}

/** All rows of a project but its own and its journal's. */
function* clear({ open }: SqlContext, id: string): Steps<void> {
  open.forget(id)
  yield* write(
    sql`DELETE FROM totals WHERE project = ${id}`,
    sql`DELETE FROM documents WHERE project = ${id}`,
    sql`DELETE FROM sessions WHERE project = ${id}`,
    sql`DELETE FROM accounts WHERE project = ${id}`,
    sql`DELETE FROM postings WHERE project = ${id}`,
    sql`DELETE FROM idempotency_keys WHERE project = ${id}`,
    sql`DELETE FROM webhooks WHERE project = ${id}`,
    sql`DELETE FROM due WHERE project = ${id}`,
    sql`DELETE FROM awaiting WHERE project = ${id}`,
  )
}

export function* drop(context: SqlContext, id: string): Steps<void> {
  // Whoever is in its midst comes to an end first.
  yield* tryOpen(context, id)
  yield* clear(context, id)
  yield* write(
    sql`DELETE FROM projects WHERE id = ${id}`,
    sql`DELETE FROM journals WHERE project = ${id}`,
    sql`DELETE FROM calls WHERE project = ${id}`,
  )
  yield* dropCounts(context, id)
  context.tell(id, 'everything')
}
