import { isRefusal } from '../../core/refusal.ts'
import { Tally } from '../../coverage/tally.ts'
import { inOrderMade } from '../id-order.ts'
import { pagesOf } from '../pages.ts'
import type { Due, Store, StoreView } from '../port.ts'
import { commit } from './commit.ts'
import { dueRow, dueSoonest } from './due.ts'
import { Journal } from './journal.ts'
import { Listeners } from './listeners.ts'
import { markInFlight, settle } from './outbox.ts'
import { snapshotOf, stateOf } from './snapshot.ts'
import { defaultLimits, freshState, type MemoryLimits, type State } from './state.ts'

/** Everything in this process, gone with it. */
export function createMemoryStore(limits: MemoryLimits = defaultLimits): Store {
  const projects = new Map<string, State>()
  const unclaimed = new Journal(limits.journal)
  const tally = new Tally()
  const listeners = new Listeners()
  const journal = (project: string | undefined) =>
    (project === undefined ? undefined : projects.get(project)?.journal) ?? unclaimed
  const state = (project: string) => projects.get(project) ?? fail(project)
  return {
    open(project, seed) {
      projects.set(project, freshState(seed, limits))
      listeners.tell(project, 'everything')
    },
    drop(project) {
      projects.delete(project)
      tally.drop(project)
      listeners.tell(project, 'everything')
    },
    snapshot: async (project) => snapshotOf(state(project)),
    restore(project, given) {
      projects.set(project, stateOf(given, limits))
      listeners.tell(project, 'everything')
    },
    changes: (project, tell) => listeners.add(project, tell),
    async update(project, sessionId, decide) {
      const current = state(project)
      const decision = decide(viewOf(current, sessionId))
      if (isRefusal(decision)) return decision
      const webhooks = commit(current, decision.commit, limits.sessions)
      const { session } = decision.commit
      listeners.tell(project, { webhooks, ...(session && { sessions: [session.id] }) })
      return decision
    },
    session: async (project, id) => state(project).sessions.get(id),
    sessionPages: async function* (project, after) {
      yield* pagesOf(state(project).sessions.from(after))
    },
    async timers(project, sessionId) {
      const { sessions, timersOf, timers } = state(project)
      const operations = sessions.get(sessionId)?.operations ?? []
      return operations.flatMap(({ id }) => timersOf.get(id) ?? []).flatMap((id) => timers.get(id) ?? [])
    },
    accounts: async (project) => [...state(project).accounts.values()],
    postings: async (project) => [...state(project).postings],
    shared: async (project) => state(project).shared,
    webhookPages: async function* (project, after) {
      yield* pagesOf(state(project).outbox.from(after))
    },
    webhook: async (project, id) => state(project).outbox.get(id),
    async webhooksOf(project, sessionId) {
      const { webhooksOf, outbox } = state(project)
      return (webhooksOf.get(sessionId) ?? []).flatMap((id) => outbox.get(id) ?? [])
    },
    async takeFirst(project, wanted, { type, among } = {}) {
      const current = state(project)
      const { untaken, outbox } = current
      for (const id of among ? inOrderMade(among) : untaken.keys()) {
        if (!untaken.has(id) || (type !== undefined && untaken.get(id) !== type)) continue
        if (wanted(outbox.get(id)!)) return settle(current, id, { taken: true })
      }
      return undefined
    },
    due: async (project, limit) => dueSoonest(state(project), limit),
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
        const row = markInFlight(current, id)
        taken.push(row ? { kind: 'webhook', at: now, row } : dueRow(current, id, now))
      }
      return taken
    },
    async settle(project, id, change) {
      const row = settle(state(project), id, change)
      listeners.tell(project, { webhooks: [id] })
      return row
    },
    record(project, row) {
      const id = journal(project).record(row)
      if (project !== undefined) listeners.tell(project, { requests: [id] })
      return id
    },
    request: async (project, id) => journal(project).get(id),
    requestPages: async function* (project, after) {
      yield* pagesOf(journal(project).from(after))
    },
    droppedRequests: async (project) => journal(project).dropped,
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
  { sessions, accounts, mainAccounts, postingsOf, counters, shared, keys }: State,
  sessionId: string | 'new',
): StoreView => ({
  session: sessionId === 'new' ? undefined : sessions.get(sessionId),
  counters,
  shared,
  account: (number) => accounts.get(number),
  mainAccount: (kind) => accounts.get(mainAccounts.get(kind)!)!,
  accounts: () => [...accounts.values()],
  postings: (number) => postingsOf.get(number) ?? [],
  idempotencyKeyTaken: (key) => keys.has(key),
})
