import type { Counters, Shared } from '../../core/state.ts'
import { timeOf } from '../../core/time/project-clock.ts'
import type { Micros } from '../../core/time/time.ts'
import type { ProjectRow, Settings } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { firstDue } from './first-due.ts'
import { type Book, shortened } from './shortened.ts'
import { bit, parse, type Row, type Statement, type Steps, sql, writeAll } from './statement.ts'

/** A project that is written to: its row is locked until the commit, and what is counted is written at the end of the transaction, once. */
export interface OpenProject {
  project: ProjectRow
  now: Micros
  wall: Micros
  lock: string | undefined
  counters: Counters
  /** Webhooks on the wire. */
  sending: number
  /** Sessions and webhooks of no session. */
  kept: number
  /** The last number of what has a place in a line. */
  ord: number
  nextDue: Micros | undefined
  /** What was due at that time may be due no more. */
  isStale: boolean
  /** Read when it is asked for. */
  shared: Shared | undefined
  accounts: readonly Row[] | undefined
  /** Those that were asked for, by number, where not all were read. */
  someAccounts: ReadonlyMap<string, Row>
  journal: Book
  /** As they were read. */
  was: string
  wasJournal: Book
}

export const nextOrd = (open: OpenProject): number => {
  open.ord += 1
  return open.ord
}

export const projectOf = (
  { id, settings, generation, revision, mode, now, ahead }: Row,
  read: (text: string) => Settings = JSON.parse,
): ProjectRow => ({
  id: id as string,
  settings: read(settings as string),
  generation: generation as number,
  revision: revision as number,
  clock: { mode: mode as 'real' | 'manual', now: now as number, ...(ahead !== null && { ahead: ahead as number }) },
})

/** `undefined` where there is no such project; `isLocked`: by this transaction, before. */
export function* tryOpen(context: SqlContext, id: string, isLocked = false): Steps<OpenProject | undefined> {
  return (yield* openWith(context, id, [], isLocked))?.open
}

/** The same with the rows of some statements, which are asked in the same round trip, behind the lock; `isLocked`: by this transaction, before. */
export function* openWith(
  context: SqlContext,
  id: string,
  beside: readonly Statement[],
  isLocked = false,
): Steps<{ open: OpenProject; found: readonly (readonly Row[])[] } | undefined> {
  const known = context.open.get(id)
  if (known) {
    known.wall = context.wall()
    known.now = timeOf(known.project.clock, known.wall)
    return { open: known, found: beside.length > 0 ? yield beside : [] }
  }
  const read = sql`SELECT p.*, t.counters, t.sending, t.kept, t.ord, t.next_due, t.stale, j.recorded, j.dropped, j.calls, j.bytes FROM projects p JOIN totals t ON t.project = p.id LEFT JOIN journals j ON j.project = p.id WHERE p.id = ${id}`
  // The lock is a statement of its own: one that locks and reads what is beside the row would read that as it was before it had to wait.
  const lock =
    context.others && !isLocked ? [{ ...sql`SELECT 1 AS one FROM projects p WHERE p.id = ${id}`, locks: 'p' }] : []
  const answers = yield [...lock, { ...read, one: true }, ...beside]
  const [row] = answers[lock.length]!
  if (!row) return undefined
  const open = opened(context, id, row)
  context.open.add(open)
  return { open, found: answers.slice(lock.length + 1) }
}

function opened({ wall, parsed }: SqlContext, id: string, found: Row): OpenProject {
  const project = projectOf(found, (text) => parsed.parse(id, text))
  const at = wall()
  const { recorded, dropped, calls, bytes } = found
  const journal: Book = {
    recorded: recorded as number,
    dropped: dropped as number,
    calls: calls as number,
    bytes: bytes as number,
  }
  const open: OpenProject = {
    project,
    now: timeOf(project.clock, at),
    wall: at,
    lock: (found.clock_lock as string | null) ?? undefined,
    counters: parse(found.counters),
    sending: found.sending as number,
    kept: found.kept as number,
    ord: found.ord as number,
    nextDue: (found.next_due as number | null) ?? undefined,
    isStale: found.stale === 1,
    shared: undefined,
    accounts: undefined,
    someAccounts: new Map(),
    journal,
    was: '',
    wasJournal: journal,
  }
  open.was = totalsOf(open)
  return open
}

export function* openProject(context: SqlContext, id: string): Steps<OpenProject> {
  const open = yield* tryOpen(context, id)
  if (open) return open
  throw noProject(id)
}

export const noProject = (id: string) => new Error(`the store has no project ${id}`)

const totalsOf = ({ counters, sending, kept, ord, nextDue, isStale }: OpenProject) =>
  JSON.stringify([counters, sending, kept, ord, nextDue, isStale])

/** Finds out when something of a project is due next. */
export function* lookWhatIsDue(context: SqlContext, open: OpenProject): Steps<void> {
  open.nextDue = yield* nextDueOf(context, open)
  open.isStale = false
}

/** What was counted so far: before others look at it, and before the commit. */
export function* writeTotals({ open, limits }: SqlContext): Steps<void> {
  const used = [...open.used()]
  for (const each of used) each.journal = yield* shortened(limits, each.project.id, each.journal)
  yield* writeAll(used.flatMap((each) => [...totalsToWrite(each), ...journalToWrite(each)]))
}

function totalsToWrite(open: OpenProject): Statement[] {
  const totals = totalsOf(open)
  if (totals === open.was) return []
  open.was = totals
  const { project, counters, sending, kept, ord, nextDue = null, isStale } = open
  return [
    sql`UPDATE totals SET counters = ${JSON.stringify(counters)}, sending = ${sending}, kept = ${kept}, ord = ${ord}, next_due = ${nextDue}, stale = ${bit(isStale)} WHERE project = ${project.id}`,
  ]
}

function journalToWrite(open: OpenProject): Statement[] {
  if (open.journal === open.wasJournal) return []
  open.wasJournal = open.journal
  const { recorded, dropped, calls, bytes } = open.journal
  return [
    sql`UPDATE journals SET recorded = ${recorded}, dropped = ${dropped}, calls = ${calls}, bytes = ${bytes} WHERE project = ${open.project.id}`,
  ]
}

/** The wall time at which the first of what is due comes on a real clock; webhooks do not count while enough are sent. */
function* nextDueOf({ limits }: SqlContext, { project, sending }: OpenProject): Steps<Micros | undefined> {
  if (project.clock.mode === 'manual') return undefined
  const [first] = yield* firstDue(project, 1, limits.webhooksAtOnce - sending)
  return first && first.at - (project.clock.ahead ?? 0)
}
