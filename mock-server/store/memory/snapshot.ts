import { allOf, pagesOf, shownPages } from '../pages.ts'
import type { OutboxRow, ProjectState } from '../port.ts'
import { DueQueue } from './due-queue.ts'
import { FifoQueue } from './fifo-queue.ts'
import { Journal } from './journal.ts'
import { restoreRow } from './outbox.ts'
import { restoreSession } from './sessions.ts'
import { freshState, keepPosting, type MemoryLimits, type State } from './state.ts'

/**
 * All that a project holds at this moment, as plain JSON of its own. What is under way is written down as not yet begun. Rows never
 * change once they are written, so they are noted all at once and copied a page at a time, while the bank goes on.
 */
export async function snapshotOf(state: State): Promise<ProjectState> {
  const { clock, counters, shared, lanes, due } = state
  const outbox = state.outbox.kept().map((row) => (typeof row === 'string' ? row : notBegun(row, clock.now)))
  const small = copy({ clock, counters, shared })
  const noted = {
    sessions: state.sessions.kept(),
    accounts: [...state.accounts.values()],
    postings: [...state.postings],
    keys: [...state.keys],
    timers: [...state.timers.values()],
    lanes: Array.from(lanes, ([id, lane]): [string, string[]] => [id, [...lane]]),
    due: [...taken(state, outbox), ...due.entries()],
    finished: state.finished.waiting(),
    journal: state.journal.entries(),
  }
  return {
    ...small,
    sessions: await copied(noted.sessions, readCopy),
    accounts: await copied(noted.accounts, copy),
    postings: await copied(noted.postings, copy),
    keys: noted.keys,
    timers: await copied(noted.timers, copy),
    outbox: await copied(outbox, (row) => withoutMark(readCopy(row))),
    lanes: Object.fromEntries(noted.lanes),
    due: noted.due,
    finished: noted.finished,
    journal: { ...noted.journal, rows: await copied(noted.journal.rows, copy) },
  }
}

const copied = <Row, Copy>(rows: readonly Row[], one: (row: Row) => Copy): Promise<Copy[]> =>
  allOf(shownPages(pagesOf(rows), one))

/** A row of its own: of an object, or of the text that one is kept as. */
const readCopy = <Row>(kept: Row | string): Row => (typeof kept === 'string' ? (JSON.parse(kept) as Row) : copy(kept))

/** The state that a snapshot was made of. */
export function stateOf(given: ProjectState, limits: MemoryLimits): State {
  const { clock, accounts, ...kept } = copy(given)
  const state: State = {
    ...freshState({ clock, accounts }, limits),
    counters: kept.counters,
    shared: kept.shared,
    keys: new Set(kept.keys),
    timers: new Map(kept.timers.map((timer) => [timer.id, timer])),
    timersOf: new Map(
      [...Map.groupBy(kept.timers, ({ operationId }) => operationId)].map(([id, timers]) => [
        id,
        timers.map((each) => each.id),
      ]),
    ),
    lanes: new Map(Object.entries(kept.lanes)),
    due: new DueQueue(),
    journal: new Journal(limits.journal, kept.journal),
    finished: new FifoQueue(kept.finished),
  }
  for (const posting of kept.postings) keepPosting(state, posting)
  for (const session of kept.sessions) restoreSession(state, session)
  for (const row of kept.outbox) restoreRow(state, row)
  for (const { id, at } of kept.due) state.due.put(id, at)
  return state
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A webhook that is on the wire has not been sent yet, for all that a snapshot can know. */
function notBegun(row: OutboxRow, now: number): OutboxRow {
  const { inFlight, ...waiting } = row
  if (!inFlight || row.status !== 'held') return row
  return { ...waiting, status: 'due', parked: false, nextAttemptAt: now }
}

const withoutMark = ({ inFlight: _, ...row }: OutboxRow): OutboxRow => row

/** What was taken from the queue and has not come to an end: it was first, and is first again. */
function taken({ due, timers, lanes }: State, outbox: readonly (OutboxRow | string)[]): { id: string; at: number }[] {
  const queued = new Set(due.entries().map(({ id }) => id))
  const heads = new Set([...lanes.values()].map(([head]) => head))
  const isTaken = (row: OutboxRow | string): row is OutboxRow =>
    typeof row !== 'string' && row.status === 'due' && heads.has(row.id) && !queued.has(row.id)
  return [
    ...[...timers.values()].filter(({ id }) => !queued.has(id)).map(({ id, at }) => ({ id, at })),
    ...outbox.filter(isTaken).map(({ id, nextAttemptAt }) => ({ id, at: nextAttemptAt! })),
  ]
}
