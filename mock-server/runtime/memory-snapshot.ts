import { DueQueue } from './due-queue.ts'
import { Journal } from './journal.ts'
import { Line } from './line.ts'
import { restoreRow } from './memory-outbox.ts'
import { restoreSession } from './memory-sessions.ts'
import { freshState, type MemoryLimits, type State } from './memory-state.ts'
import type { OutboxRow, ProjectState } from './store.ts'

/** All that a project holds, as plain JSON of its own. What is under way is written down as not yet begun. */
export function snapshotOf(state: State): ProjectState {
  const { clock, counters, shared, postings, lanes, finished, journal } = state
  const outbox = [...state.outbox.values()].map((row) => notBegun(row, clock.now))
  return copy({
    clock,
    counters,
    shared,
    sessions: [...state.sessions.values()],
    accounts: [...state.accounts.values()],
    postings,
    keys: [...state.keys],
    timers: [...state.timers.values()],
    outbox,
    lanes: Object.fromEntries(lanes),
    due: [...taken(state, outbox), ...state.due.entries()],
    finished: finished.waiting(),
    journal: journal.entries(),
  })
}

/** The state that a snapshot was made of. */
export function stateOf(given: ProjectState, limits: MemoryLimits): State {
  const { clock, accounts, ...kept } = copy(given)
  const state: State = {
    ...freshState({ clock, accounts }, limits),
    counters: kept.counters,
    shared: kept.shared,
    postings: kept.postings,
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
    finished: new Line(kept.finished),
  }
  for (const session of kept.sessions) restoreSession(state, session)
  for (const row of kept.outbox) restoreRow(state, row)
  for (const { id, at } of kept.due) state.due.put(id, at)
  return state
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A webhook that is on the wire has not been sent yet, for all that a snapshot can know. */
function notBegun({ underWay, ...row }: OutboxRow, now: number): OutboxRow {
  if (!underWay || row.status !== 'held') return row
  return { ...row, status: 'due', kept: false, nextAttemptAt: now }
}

/** What was taken from the queue and has not come to an end: it was first, and is first again. */
function taken({ due, timers, lanes }: State, outbox: readonly OutboxRow[]): { id: string; at: number }[] {
  const queued = new Set(due.entries().map(({ id }) => id))
  const heads = new Set([...lanes.values()].map(([head]) => head))
  return [
    ...[...timers.values()].filter(({ id }) => !queued.has(id)).map(({ id, at }) => ({ id, at })),
    ...outbox
      .filter(({ id, status }) => status === 'due' && heads.has(id) && !queued.has(id))
      .map(({ id, nextAttemptAt }) => ({ id, at: nextAttemptAt! })),
  ]
}
