import { isRefusal } from '../core/refusal.ts'
import { Tally } from './coverage/tally.ts'
import { Journal } from './journal.ts'
import { commit } from './memory-commit.ts'
import { markUnderWay, settle } from './memory-outbox.ts'
import { snapshotOf, stateOf } from './memory-snapshot.ts'
import { defaultLimits, freshState, type MemoryLimits, type State } from './memory-state.ts'
import type { Due, Store, StoreView } from './store.ts'

/** Everything in this process, gone with it. */
export function createMemoryStore(limits: MemoryLimits = defaultLimits): Store {
  const projects = new Map<string, State>()
  const unclaimed = new Journal(limits.journal)
  const tally = new Tally()
  const journal = (project: string | undefined) =>
    (project === undefined ? undefined : projects.get(project)?.journal) ?? unclaimed
  const state = (project: string) => projects.get(project) ?? fail(project)
  return {
    open: (project, seed) => void projects.set(project, freshState(seed, limits)),
    drop(project) {
      projects.delete(project)
      tally.drop(project)
    },
    snapshot: async (project) => snapshotOf(state(project)),
    restore: (project, given) => void projects.set(project, stateOf(given, limits)),
    async update(project, sessionId, decide) {
      const current = state(project)
      const decision = decide(viewOf(current, sessionId))
      if (!isRefusal(decision)) commit(current, decision.commit, limits.sessions)
      return decision
    },
    session: async (project, id) => state(project).sessions.get(id),
    sessions: async (project) => [...state(project).sessions.values()],
    async timers(project, sessionId) {
      const { sessions, timersOf, timers } = state(project)
      const operations = sessions.get(sessionId)?.operations ?? []
      return operations.flatMap(({ id }) => timersOf.get(id) ?? []).flatMap((id) => timers.get(id) ?? [])
    },
    accounts: async (project) => [...state(project).accounts.values()],
    postings: async (project) => [...state(project).postings],
    shared: async (project) => state(project).shared,
    webhooks: async (project) => [...state(project).outbox.values()],
    webhook: async (project, id) => state(project).outbox.get(id),
    async webhooksOf(project, sessionId) {
      const { hooksOf, outbox } = state(project)
      return (hooksOf.get(sessionId) ?? []).flatMap((id) => outbox.get(id) ?? [])
    },
    async takeFirst(project, wanted) {
      const current = state(project)
      for (const id of current.untaken) {
        const row = current.outbox.get(id)!
        if (wanted(row)) return settle(current, id, { taken: true })
      }
      return undefined
    },
    clock: (project) => state(project).clock,
    setClock(project, clock) {
      state(project).clock = clock
    },
    async nextDue(project) {
      const current = state(project)
      const first = current.due.peek()
      return first && dueRow(current, first.id, first.at)
    },
    async claim(project, now, limit) {
      const current = state(project)
      const taken: Due[] = []
      if (limit <= 0) return taken
      for (
        let id = current.due.take(now);
        id !== undefined;
        id = taken.length < limit ? current.due.take(now) : undefined
      ) {
        const row = markUnderWay(current, id)
        taken.push(row ? { kind: 'webhook', at: now, row } : dueRow(current, id, now))
      }
      return taken
    },
    settle: async (project, id, change) => settle(state(project), id, change),
    record: (project, row) => journal(project).record(row),
    requests: async (project) => journal(project).rows,
    forgetRequests: async (project) => journal(project).clear(),
    async sizes() {
      const sizes = { projects: 0, sessions: 0, timers: 0, webhooks: 0, calls: unclaimed.size, bytes: unclaimed.bytes }
      for (const { sessions, timers, outbox, journal } of projects.values()) {
        sizes.projects += 1
        sizes.sessions += sessions.size
        sizes.timers += timers.size
        for (const { status } of outbox.live()) if (status === 'due') sizes.webhooks += 1
        sizes.calls += journal.size
        sizes.bytes += journal.bytes
      }
      return sizes
    },
    count: (project, keys) => tally.count(project, keys),
    counts: async (project) => tally.counts(project),
  }
}

const fail = (project: string): never => {
  throw new Error(`the store has no project ${project}`)
}

const viewOf = (
  { sessions, accounts, postings, counters, shared, keys }: State,
  sessionId: string | 'new',
): StoreView => ({
  session: sessionId === 'new' ? undefined : sessions.get(sessionId),
  counters,
  shared,
  account: (number) => accounts.get(number),
  mainAccount: (kind) => [...accounts.values()].find((account) => account.kind === kind)!,
  accounts: () => [...accounts.values()],
  postings: (number) => postings.filter(({ account }) => account === number),
  idempotencyKeyTaken: (key) => keys.has(key),
})

function dueRow({ timers, outbox }: State, id: string, at: number): Due {
  const timer = timers.get(id)
  return timer ? { kind: 'timer', at, timer } : { kind: 'webhook', at, row: outbox.get(id)! }
}
