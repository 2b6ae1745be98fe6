import { noteFinished } from './memory-sessions.ts'
import type { State } from './memory-state.ts'
import type { OutboxRow } from './store.ts'

const isDone = ({ status, underWay }: OutboxRow): boolean =>
  (status === 'delivered' || status === 'abandoned') && !underWay

const keep = (state: State, row: OutboxRow) => state.outbox.set(row, isDone(row))

/** A new webhook: it joins those of its session. */
export function owe(state: State, row: OutboxRow): void {
  keep(state, row)
  state.hooksOf.set(row.sessionId, [...(state.hooksOf.get(row.sessionId) ?? []), row.id])
  if (!row.taken) state.untaken.add(row.id)
  if (row.status === 'due') joinLane(state, row)
}

/** Marks a row as being sent. */
export function markUnderWay(state: State, id: string): OutboxRow | undefined {
  const row = state.outbox.get(id)
  if (!row) return undefined
  const marked: OutboxRow = { ...row, underWay: true }
  keep(state, marked)
  return marked
}

/** Changes a row, and what is due next in its session. */
export function settle(state: State, id: string, change: Partial<OutboxRow>): OutboxRow | undefined {
  const before = state.outbox.get(id)
  if (!before) return undefined
  if (change.taken) state.untaken.delete(id)
  if (change.status === undefined) {
    const marked = { ...before, ...change }
    keep(state, marked)
    return marked
  }
  const { underWay: _, ...idle } = before
  const row: OutboxRow = { ...idle, ...change }
  if (row.status !== 'due') delete row.nextAttemptAt
  keep(state, row)
  moveInLane(state, row)
  if (isDone(row)) noteFinished(state, row.sessionId)
  return row
}

function moveInLane(state: State, row: OutboxRow): void {
  const { id, status } = row
  const lane = state.lanes.get(row.sessionId)
  const waits = status === 'due' || status === 'held'
  if (!lane?.includes(id)) {
    if (status === 'due') joinLane(state, row)
  } else if (lane[0] === id) {
    state.due.drop(id)
    if (status === 'due') state.due.put(id, row.nextAttemptAt!)
    if (!waits) leaveLane(state, row, lane)
  } else if (!waits) lane.splice(lane.indexOf(id), 1)
}

function joinLane({ lanes, due }: State, row: OutboxRow): void {
  const lane = lanes.get(row.sessionId)
  if (lane) lane.push(row.id)
  else {
    lanes.set(row.sessionId, [row.id])
    due.put(row.id, row.nextAttemptAt!)
  }
}

/** The next webhook of the session may leave at once, unless it is held. */
function leaveLane({ lanes, outbox, due }: State, { sessionId }: OutboxRow, lane: string[]): void {
  lane.shift()
  const next = lane[0] === undefined ? undefined : outbox.get(lane[0])
  if (!next) lanes.delete(sessionId)
  else if (next.status === 'due') due.put(next.id, next.nextAttemptAt!)
}
