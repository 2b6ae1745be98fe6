import type { Timer } from '../../core/state.ts'
import type { Commit } from '../port.ts'
import { endClaim } from './claims.ts'
import type { Leases } from './leases.ts'
import { enqueue } from './outbox.ts'
import { dropOldest, keepSession } from './sessions.ts'
import { keepAccount, keepPosting, type State } from './state.ts'

/** Everything that one decision changed, together; answers the ids of the webhooks among it. */
export function commit(state: State, leases: Leases, changes: Commit, mostSessions: number): readonly string[] {
  if (changes.counters) state.counters = changes.counters
  if (changes.shared) state.shared = { ...state.shared, ...changes.shared }
  if (changes.idempotencyKey !== undefined) state.keys.add(changes.idempotencyKey)
  for (const account of changes.accounts ?? []) keepAccount(state, account)
  for (const posting of changes.postings ?? []) keepPosting(state, posting)
  for (const operation of changes.dropTimersOf ?? []) dropTimers(state, leases, operation)
  for (const timer of changes.timers ?? []) setTimer(state, leases, timer)
  const webhooks = (changes.outbox ?? []).flatMap((row) => enqueue(state, row))
  if (changes.session) keepSession(state, changes.session)
  if (changes.began) keepSession(state, changes.began)
  dropOldest(state, mostSessions)
  return webhooks
}

function setTimer(state: State, leases: Leases, timer: Timer): void {
  const { timers, timersOf, due } = state
  // Of one that had the same name nothing is left, and a claim of it is not one of this.
  const before = timers.get(timer.id)
  if (before) dropTimer(state, leases, before)
  timers.set(timer.id, timer)
  timersOf.set(timer.operationId, [...(timersOf.get(timer.operationId) ?? []), timer.id])
  due.put(timer.id, timer.at, 'timer')
}

function dropTimers(state: State, leases: Leases, operation: string): void {
  const { timers, timersOf, due } = state
  for (const id of timersOf.get(operation) ?? []) {
    timers.delete(id)
    due.drop(id)
    // Whoever has claimed it comes too late.
    endClaim(state, leases, id)
  }
  timersOf.delete(operation)
}

/** A timer that has fired, or came to nothing. */
export function dropTimer(state: State, leases: Leases, { id, operationId }: Timer): void {
  const { timers, timersOf, due } = state
  timers.delete(id)
  due.drop(id)
  endClaim(state, leases, id)
  const others = (timersOf.get(operationId) ?? []).filter((each) => each !== id)
  if (others.length === 0) timersOf.delete(operationId)
  else timersOf.set(operationId, others)
}
