import type { OutboxRow } from '../port.ts'
import { noteFinished } from './sessions.ts'
import type { State } from './state.ts'

const isDone = ({ status, inFlight }: OutboxRow): boolean =>
  (status === 'delivered' || status === 'abandoned') && !inFlight

/** Where a row waits: behind those of its session, or by itself if it has none or was finished before. */
const laneOf = ({ id, sessionId, redelivery }: OutboxRow): string => (redelivery ? id : (sessionId ?? id))

const keep = (state: State, row: OutboxRow) => state.outbox.set(row, isDone(row))

/** A new webhook: it joins those of its session. Answers the ids of all that this changes. */
export function enqueue(state: State, row: OutboxRow): string[] {
  restoreRow(state, row)
  const before = overtaken(state, row)
  if (row.status === 'due' || row.parked) joinLane(state, row, before)
  if (row.sessionId === undefined) noteFinished(state, row.id)
  return before === undefined ? [row.id] : [row.id, before]
}

/** A webhook as a snapshot has it; its place among those of its session is known already. */
export function restoreRow(state: State, row: OutboxRow): void {
  keep(state, row)
  const { id, sessionId } = row
  if (sessionId === undefined) state.sessionless.add(id)
  else {
    const hooks = state.webhooksOf.get(sessionId)
    // In place: a snapshot may hold a hundred thousand webhooks of one session.
    if (hooks) hooks.push(id)
    else state.webhooksOf.set(sessionId, [id])
  }
  if (!row.taken) state.untaken.set(id, row.type)
}

/** Marks a row as being sent. */
export function markInFlight(state: State, id: string): OutboxRow | undefined {
  const row = state.outbox.get(id)
  if (!row) return undefined
  const marked: OutboxRow = { ...row, inFlight: true }
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
  // Written over, not taken out: an object that loses a property becomes a dictionary, which is slow to copy and to write.
  const row: OutboxRow = { ...before, ...change, inFlight: false, ...(isDone(before) && { redelivery: true }) }
  if (row.status !== 'due') row.nextAttemptAt = undefined
  keep(state, row)
  moveInLane(state, row)
  if (isDone(row)) noteFinished(state, row.sessionId ?? row.id)
  return row
}

function moveInLane(state: State, row: OutboxRow): void {
  const { id, status } = row
  const lane = state.lanes.get(laneOf(row))
  const waits = status === 'due' || status === 'held'
  if (!lane?.includes(id)) {
    if (status === 'due') joinLane(state, row)
  } else if (lane[0] === id) {
    state.due.drop(id)
    if (status === 'due') state.due.put(id, row.nextAttemptAt!)
    if (!waits) leaveLane(state, row, lane)
  } else if (!waits) lane.splice(lane.indexOf(id), 1)
}

/** Stands at the end of its lane, or before one that it overtakes. */
function joinLane({ lanes, due }: State, row: OutboxRow, before?: string): void {
  const lane = lanes.get(laneOf(row)) ?? []
  lane.splice(before === undefined ? lane.length : lane.indexOf(before), 0, row.id)
  lanes.set(laneOf(row), lane)
  if (lane[0] !== row.id) return
  if (before !== undefined) due.drop(before)
  if (row.status === 'due') due.put(row.id, row.nextAttemptAt!)
}

/** The last of the session's webhooks if it has waited for another to go first: it stands behind that one now, and leaves next. */
function overtaken(state: State, row: OutboxRow): string | undefined {
  const { lanes, outbox, untaken, due } = state
  const lane = lanes.get(laneOf(row)) ?? []
  const last = outbox.get(lane.at(-1) ?? '')
  if (!last?.yieldsToNext || last.inFlight || last.attempts.length > 0 || row.yieldsToNext) return undefined
  const at = row.nextAttemptAt ?? row.createdAt
  outbox.delete(last.id)
  keep(state, { ...last, yieldsToNext: false, nextAttemptAt: at })
  if (untaken.delete(last.id)) untaken.set(last.id, last.type)
  if (lane[0] === last.id) due.put(last.id, at)
  return last.id
}

/** The next webhook of the lane may leave at once, unless it is held. */
function leaveLane({ lanes, outbox, due }: State, row: OutboxRow, lane: string[]): void {
  lane.shift()
  const next = lane[0] === undefined ? undefined : outbox.get(lane[0])
  if (!next) lanes.delete(laneOf(row))
  else if (next.status === 'due') due.put(next.id, next.nextAttemptAt!)
}
