import type { Micros } from '../../core/time/time.ts'
import { giveBack, isWaiting, send, sentAndAttempted } from '../../core/webhook/webhook.ts'
import type { ClaimOptions } from '../due-rows.ts'
import type { Claimed } from '../rows.ts'
import type { DueKind, DueQueue } from './due-queue.ts'
import type { HeldLease, Leases } from './leases.ts'
import { keep, moveTo, putOff } from './outbox.ts'
import type { State } from './state.ts'

/** What is claimed, with its lease, of one project. */
interface Claiming extends Pick<ClaimOptions, 'leaseMs' | 'n' | 'unreachable'> {
  until: Micros
  token(): string
  lock?: string | undefined
}

/**
 * The rows of a project that are due by a time of its own, in order, until there are enough; only timers once so many webhooks are sent.
 * A webhook that waits for an answer is left out on a real clock, and is waited for on a manual one; one that nobody can be sent is
 * written down as tried. Answers also how many these are.
 */
export function claimRows(state: State, leases: Leases, now: Micros, atOnce: number, claiming: Claiming) {
  const taken: Claimed[] = []
  const { unreachable } = claiming
  const attempt = unreachable?.attempt(state.project.id)
  let tried = 0
  while (taken.length + tried < claiming.n) {
    const only = state.sending < atOnce ? undefined : 'timer'
    const first = firstDue(state, only)
    if (!first || first.at > now || awaitsAnswer(state, first.id)) break
    if (attempt && first.kind === 'webhook') {
      const row = sentAndAttempted(state.outbox.get(first.id)!, { attempt }, now)!
      putOff(state, row)
      unreachable!.tried(state.project.id, row)
      tried += 1
      continue
    }
    state.due.take(now, only)
    taken.push(claimRow(state, leases, first, claiming))
  }
  return { taken, tried }
}

export function claimRow(
  state: State,
  leases: Leases,
  { id, at }: { id: string; at: Micros },
  claiming: Claiming,
): Claimed {
  const token = claiming.token()
  leases.add({ token, until: claiming.until, kind: 'claim', state, of: id, lock: claiming.lock })
  state.claims.set(id, token)
  const project = state.project.id
  const timer = state.timers.get(id)
  if (timer) return { kind: 'timer', at, timer, project, token }
  const row = send(state.outbox.get(id)!)!
  state.sending += 1
  keep(state, row)
  return { kind: 'webhook', at, row, project, token }
}

/** The first that is due. On a real clock webhooks that wait for an answer stand aside until it has left. */
export function firstDue(state: State, only?: DueKind): ReturnType<DueQueue['peek']> {
  const { due, blocked, outbox } = state
  for (;;) {
    const first = due.peek(only)
    if (!first || state.project.clock.mode === 'manual' || !awaitsAnswer(state, first.id)) return first
    due.take(first.at, only)
    const { sessionId } = outbox.get(first.id)!
    blocked.set(sessionId!, [...(blocked.get(sessionId!) ?? []), first.id])
  }
}

export function awaitsAnswer({ awaiting, timers, outbox }: State, id: string): boolean {
  if (awaiting.size === 0 || timers.has(id)) return false
  const sessionId = outbox.get(id)?.sessionId
  return sessionId !== undefined && awaiting.has(sessionId)
}

/** What was claimed is not there any more: there is nothing that its lease could give back. */
export function endClaim(state: State, leases: Leases, id: string): void {
  const token = state.claims.get(id)
  if (token === undefined) return
  state.claims.delete(id)
  leases.drop(token)
}

/** Nobody does it any more. */
export function unclaim(state: State, id: string): void {
  if (state.claims.delete(id) && !state.timers.has(id)) state.sending -= 1
}

/** Nobody has done it: it is due as it was. */
export function takeBack(state: State, id: string, now: Micros): void {
  unclaim(state, id)
  const row = state.timers.has(id) ? undefined : state.outbox.get(id)
  const back = row && giveBack(row, now)
  if (back && !state.due.has(id)) {
    moveTo(state, back)
    return
  }
  if (back) keep(state, back)
  state.due.giveBack(id)
}

/** Answers that were waited for have left: what stood aside is due again, in its place. */
export function unblock(state: State, session: string): boolean {
  for (const id of state.blocked.get(session) ?? []) {
    const row = state.outbox.get(id)
    if (row && isWaiting(row) && !state.claims.has(id)) state.due.giveBack(id)
  }
  return state.blocked.delete(session)
}

export function answered(state: State, lease: HeldLease): boolean {
  const tokens = state.awaiting.get(lease.of)
  if (!tokens?.delete(lease.token)) return false
  if (tokens.size > 0) return false
  return state.awaiting.delete(lease.of)
}
