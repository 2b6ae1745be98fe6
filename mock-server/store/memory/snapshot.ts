import { laterOf, laterShared } from '../../core/ids.ts'
import type { Micros } from '../../core/time/time.ts'
import { giveBack, isWaiting, type WebhookRow } from '../../core/webhook/webhook.ts'
import type { StoreLimits } from '../limits.ts'
import { allOf, pagesOf, shownPages } from '../pages.ts'
import type { JournalEntries, Opening, ProjectState } from '../rows.ts'
import { FifoQueue } from './fifo-queue.ts'
import { Journal } from './journal.ts'
import { restoreRow } from './outbox.ts'
import { restoreSession } from './sessions.ts'
import { freshState, keepPosting, type State } from './state.ts'

/**
 * All that a project holds at this moment, as plain JSON of its own. What is under way is written down as not yet begun. Rows never
 * change once they are written, so they are noted all at once and copied a page at a time, while the bank goes on.
 */
export async function snapshotOf(state: State, now: Micros): Promise<ProjectState> {
  const { counters, shared, lanes } = state
  const { clock } = state.project
  const outbox = state.outbox.kept().map((row) => (typeof row === 'string' ? row : notBegun(row, now)))
  const small = copy({ clock, counters, shared })
  const noted = {
    sessions: state.sessions.kept(),
    accounts: [...state.accounts.values()],
    postings: [...state.postings],
    keys: [...state.keys],
    timers: [...state.timers.values()],
    lanes: Array.from(lanes, ([id, lane]): [string, string[]] => [id, [...lane]]),
    due: [...state.due.entries(), ...notQueued(state, outbox)],
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
    outbox: await copied(outbox, readCopy),
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

/** The state that a snapshot was made of, in the place of another: ids go on behind the last of either. */
export function stateOf(before: State, generation: number, given: ProjectState, limits: StoreLimits): State {
  const { clock, accounts, ...kept } = copy(given)
  const { id, settings } = before.project
  const state: State = {
    ...freshState(id, generation, { settings, clock, accounts }, limits),
    counters: laterOf(kept.counters, before.counters),
    shared: laterShared(kept.shared, before.shared),
    keys: new Set(kept.keys),
    timers: new Map(kept.timers.map((timer) => [timer.id, timer])),
    timersOf: new Map(
      [...Map.groupBy(kept.timers, ({ operationId }) => operationId)].map(([id, timers]) => [
        id,
        timers.map((each) => each.id),
      ]),
    ),
    lanes: new Map(Object.entries(kept.lanes)),
    journal: new Journal(limits.journal, goingOn(before.journal, kept.journal)),
    finished: new FifoQueue(kept.finished),
  }
  for (const posting of kept.postings) keepPosting(state, posting)
  for (const session of kept.sessions) restoreSession(state, session)
  for (const row of kept.outbox) restoreRow(state, row)
  for (const { id, at } of kept.due) state.due.put(id, at, state.timers.has(id) ? 'timer' : 'webhook')
  return state
}

/** A project that begins anew: nothing is left of it but the last of each kind of id. */
export function nextState(before: State, generation: number, opening: Opening, limits: StoreLimits): State {
  const state = freshState(before.project.id, generation, opening, limits)
  state.counters = laterOf(state.counters, before.counters)
  state.shared = laterShared(state.shared, before.shared)
  state.journal = new Journal(limits.journal, goingOn(before.journal, { recorded: 0, rows: [] }))
  return state
}

/** Ids of calls do not come twice either. */
const goingOn = (before: Journal, entries: JournalEntries): JournalEntries => ({
  ...entries,
  recorded: Math.max(entries.recorded, before.recorded),
})

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A webhook that is on the wire has not been sent yet, for all that a snapshot can know. */
const notBegun = (row: WebhookRow, now: Micros): WebhookRow => (row.state === 'sending' ? giveBack(row, now)! : row)

/** What was sent without having been due, and is due if it did not arrive. */
function notQueued({ due, lanes }: State, outbox: readonly (WebhookRow | string)[]): { id: string; at: number }[] {
  const heads = new Set([...lanes.values()].map(([head]) => head))
  return outbox
    .filter((row) => typeof row !== 'string')
    .filter((row) => isWaiting(row) && heads.has(row.id) && !due.has(row.id))
    .map(({ id, nextAttemptAt }) => ({ id, at: nextAttemptAt! }))
}
