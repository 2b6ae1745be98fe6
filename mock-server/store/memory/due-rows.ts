import { MILLISECOND } from '../../core/time/time.ts'
import type { DueRows } from '../due-rows.ts'
import type { Claimed } from '../rows.ts'
import { awaitsAnswer, claimRow, claimRows, firstDue } from './claims.ts'
import { dueRow, dueSoonest } from './due.ts'
import { nowIn } from './state.ts'
import type { Tables } from './tables.ts'

export const dueRows = (tables: Tables): DueRows => ({
  async claim({ now, n, owner, leaseMs, moved, unreachable }) {
    tables.sweep()
    const claiming = { leaseMs, until: tables.wall() + leaseMs * MILLISECOND, token: () => tables.token(owner) }
    if (moved) {
      const state = tables.projects.get(moved.project)
      if (!state || state.lock !== moved.lock) return []
      return claimRows(state, tables.leases, now, Number.POSITIVE_INFINITY, { ...claiming, n, lock: moved.lock }).taken
    }
    const taken: Claimed[] = []
    const told = unreachable && { ...unreachable, tried: tables.tellTried(unreachable.tried) }
    let done = 0
    while (done < n) {
      const state = tables.clocks.due(now)
      if (!state) break
      const left = { ...claiming, n: n - done, ...(told && { unreachable: told }) }
      const claimed = claimRows(state, tables.leases, nowIn(state, now), tables.limits.webhooksAtOnce, left)
      taken.push(...claimed.taken)
      const before = done
      done += claimed.taken.length + claimed.tried
      // Where a clock has come to its end, what is due behind it never comes.
      if (done === before) tables.clocks.drop(state)
      else tables.clocks.note(state)
    }
    return taken
  },
  async claimOne(project, id, { owner, leaseMs }) {
    const state = tables.state(project)
    const timer = state.timers.get(id)
    const row = timer ? undefined : state.outbox.get(id)
    if (state.claims.has(id) || (!timer && row?.state !== 'parked')) return undefined
    state.due.takeOne(id)
    const claiming = { leaseMs, n: 1, until: tables.wall() + leaseMs * MILLISECOND, token: () => tables.token(owner) }
    const taken = claimRow(state, tables.leases, { id, at: timer?.at ?? nowIn(state, tables.wall()) }, claiming)
    tables.clocks.note(state)
    return taken
  },
  async next() {
    const [first, ends] = [tables.clocks.next, tables.leases.next]
    return first === undefined || ends === undefined ? (first ?? ends) : Math.min(first, ends)
  },
  async first(project) {
    tables.sweep()
    const state = tables.state(project)
    const first = firstDue(state)
    return first && { ...dueRow(state, first.id, first.at), awaits: awaitsAnswer(state, first.id) }
  },
  soonest: async (project, limit) => dueSoonest(tables.state(project), limit),
})
