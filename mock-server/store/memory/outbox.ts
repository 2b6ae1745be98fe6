import { isFinished, isWaiting, keepsPlace, laneOf, type WebhookRow, yielded } from '../../core/webhook/webhook.ts'
import { noteFinished } from './sessions.ts'
import type { State } from './state.ts'

export const keep = (state: State, row: WebhookRow) => state.outbox.set(row, isFinished(row))

/** A new webhook: it joins those of its session. Answers the ids of all that this changes. */
export function enqueue(state: State, row: WebhookRow): string[] {
  restoreRow(state, row)
  const before = overtaken(state, row)
  if (keepsPlace(row)) joinLane(state, row, before)
  if (row.sessionId === undefined) noteFinished(state, row.id)
  return before === undefined ? [row.id] : [row.id, before]
}

/** A webhook as a snapshot has it; its place among those of its session is known already. */
export function restoreRow(state: State, row: WebhookRow): void {
  keep(state, row)
  const { id, sessionId } = row
  if (sessionId === undefined) state.sessionless.add(id)
  else {
    const webhooks = state.webhooksOf.get(sessionId)
    // In place: a snapshot may hold a hundred thousand webhooks of one session.
    if (webhooks) webhooks.push(id)
    else state.webhooksOf.set(sessionId, [id])
  }
  if (!row.taken) state.untaken.set(id, row.type)
}

/** A webhook in its next state: what is due next in its session may be another one. */
export function moveTo(state: State, row: WebhookRow): void {
  keep(state, row)
  const { id } = row
  const lane = state.lanes.get(laneOf(row))
  if (!lane?.includes(id)) {
    if (keepsPlace(row)) joinLane(state, row)
  } else if (lane[0] === id) {
    if (isWaiting(row)) state.due.put(id, row.nextAttemptAt!, 'webhook')
    // One that is being sent keeps its place until it is known what came of it.
    else if (row.state !== 'sending') state.due.drop(id)
    if (!keepsPlace(row)) leaveLane(state, row, lane)
  } else if (!keepsPlace(row)) lane.splice(lane.indexOf(id), 1)
  if (isFinished(row)) noteFinished(state, row.sessionId ?? id)
}

/** The webhook that is due first, once it was tried: it stands at the head of its lane, and stays there until it has come to an end. */
export function putOff(state: State, row: WebhookRow): void {
  if (isWaiting(row)) {
    keep(state, row)
    state.due.putOff(row.nextAttemptAt!, 'webhook')
  } else moveTo(state, row)
}

/** Stands at the end of its lane, or before one that it overtakes. */
function joinLane({ lanes, due }: State, row: WebhookRow, before?: string): void {
  const lane = lanes.get(laneOf(row)) ?? []
  lane.splice(before === undefined ? lane.length : lane.indexOf(before), 0, row.id)
  lanes.set(laneOf(row), lane)
  if (lane[0] !== row.id) return
  if (before !== undefined) due.drop(before)
  if (isWaiting(row)) due.put(row.id, row.nextAttemptAt!, 'webhook')
}

/** The last of the session's webhooks if it has waited for another to go first: it stands behind that one now, and leaves next. */
function overtaken(state: State, row: WebhookRow): string | undefined {
  const { lanes, outbox, untaken, due } = state
  const lane = lanes.get(laneOf(row)) ?? []
  const last = outbox.get(lane.at(-1) ?? '')
  const behind = last && yielded(last, row)
  if (!behind) return undefined
  outbox.delete(last.id)
  keep(state, behind)
  if (untaken.delete(last.id)) untaken.set(last.id, last.type)
  if (lane[0] === last.id) due.put(last.id, behind.nextAttemptAt!, 'webhook')
  return last.id
}

/** The next webhook of the lane may leave at once, unless it is kept back. */
function leaveLane({ lanes, outbox, due }: State, row: WebhookRow, lane: string[]): void {
  lane.shift()
  const next = lane[0] === undefined ? undefined : outbox.get(lane[0])
  if (!next) lanes.delete(laneOf(row))
  else if (isWaiting(next)) due.put(next.id, next.nextAttemptAt!, 'webhook')
}
