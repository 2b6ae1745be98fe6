import { MILLISECOND } from '../../core/time/time.ts'
import { attempted, setAside } from '../../core/webhook/webhook.ts'
import { defaultLimits } from '../limits.ts'
import { forEachInTurns, pagesOf } from '../pages.ts'
import type { Store, StoreOptions } from '../port.ts'
import { takeBack, unclaim } from './claims.ts'
import { clockRows } from './clock-rows.ts'
import { dropTimer } from './commit.ts'
import { dueRows } from './due-rows.ts'
import { journalRows } from './journal-rows.ts'
import { nextState, snapshotOf, stateOf } from './snapshot.ts'
import { freshState, nowIn, writeProject } from './state.ts'
import { Tables } from './tables.ts'
import { webhookRows } from './webhook-rows.ts'

/** Everything in this process, gone with it. What it does it does at once: a promise is there because other stores need one. */
export const createMemoryStore = ({ now, limits = defaultLimits }: StoreOptions): Store =>
  memoryStoreOf(new Tables(now, limits))

/** A store over these rows. */
export function memoryStoreOf(tables: Tables): Store {
  const { wall } = tables
  return {
    due: dueRows(tables),
    clocks: clockRows(tables),
    webhooks: webhookRows(tables),
    journal: journalRows(tables),
    async open(project, opening) {
      const there = tables.projects.get(project)
      return there?.project ?? tables.begin(project, (nth) => freshState(project, nth, opening, tables.limits))
    },
    project: async (id) => tables.projects.get(id)?.project,
    projects: async function* (after) {
      yield* pagesOf(tables.projectsFrom(after))
    },
    async configure(project, settings) {
      return writeProject(tables.state(project), { settings })
    },
    async reset(project, opening) {
      const before = tables.projects.get(project)
      return tables.begin(project, (nth) =>
        before ? nextState(before, nth, opening, tables.limits) : freshState(project, nth, opening, tables.limits),
      )
    },
    async snapshot(project) {
      const state = tables.state(project)
      return snapshotOf(state, nowIn(state, wall()))
    },
    async restore(project, given) {
      const before = tables.state(project)
      return tables.begin(project, (nth) => stateOf(before, nth, given, tables.limits))
    },
    drop: async (project) => tables.drop(project),
    async transact(project, { session, awaits }, decide) {
      return tables.write(tables.state(project), session, decide, awaits)
    },
    async completeTimer(claim, decide) {
      const state = tables.projects.get(claim.project)
      const lease = tables.leases.get(claim.token)
      const timer = lease?.state === state ? state?.timers.get(lease?.of ?? '') : undefined
      if (!state || !timer || state.claims.get(timer.id) !== claim.token) return undefined
      return tables.write(state, timer.sessionId, decide, undefined, () => {
        dropTimer(state, tables.leases, timer)
        tables.clocks.note(state)
      })
    },
    async completeAttempt(claim, result, covers) {
      const of = tables.closed(claim)
      if (!of) return undefined
      unclaim(of.state, of.id)
      const row = tables.change(of.state, of.id, (each, now) => attempted(each, result, now))
      if (row) tables.tally.count(claim.project, covers)
      return row
    },
    async giveBack(claim) {
      const of = tables.closed(claim)
      if (!of) return
      takeBack(of.state, of.id, nowIn(of.state, tables.wall()))
      tables.clocks.note(of.state)
    },
    async setAside(claim) {
      const of = tables.closed(claim)
      if (!of) return
      unclaim(of.state, of.id)
      tables.change(of.state, of.id, setAside)
    },
    async answered(project, token) {
      const lease = tables.leases.get(token)
      tables.leases.drop(token)
      return lease !== undefined && tables.projects.get(project) === lease.state && tables.leave(lease)
    },
    async renew(tokens, ms) {
      tables.leases.renew(tokens, tables.wall() + ms * MILLISECOND)
    },
    session: async (project, id) => tables.state(project).sessions.get(id),
    sessionPages: async function* (project, after, order) {
      const { sessions } = tables.state(project)
      yield* pagesOf(order === 'newest' ? sessions.back(after) : sessions.from(after))
    },
    async timers(project, sessionId) {
      const { sessions, timersOf, timers } = tables.state(project)
      const operations = sessions.get(sessionId)?.operations ?? []
      return operations.flatMap(({ id }) => timersOf.get(id) ?? []).flatMap((id) => timers.get(id) ?? [])
    },
    accounts: async (project) => [...tables.state(project).accounts.values()],
    shared: async (project) => tables.state(project).shared,
    changes: (project, tell) => tables.listeners.add(project, tell),
    allChanges: (tell) => tables.listeners.addToAll(tell),
    async sizes() {
      const sizes = {
        projects: 0,
        sessions: 0,
        timers: 0,
        webhooks: 0,
        calls: tables.unclaimed.size,
        bytes: tables.unclaimed.bytes,
      }
      await forEachInTurns(tables.projects.values(), ({ sessions, timers, outbox, journal }) => {
        sizes.projects += 1
        sizes.sessions += sessions.size
        sizes.timers += timers.size
        sizes.webhooks += outbox.counted
        sizes.calls += journal.size
        sizes.bytes += journal.bytes
      })
      return sizes
    },
    counts: async (project) => tables.tally.counts(project),
  }
}
