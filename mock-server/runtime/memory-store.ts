import { initialCounters } from '../core/ids.ts'
import { isRefusal } from '../core/refusal.ts'
import {
  type Account,
  type Counters,
  initialShared,
  type Posting,
  type Session,
  type Shared,
  type Timer,
} from '../core/state.ts'
import { DueQueue } from './due-queue.ts'
import { defaultJournalLimits, Journal, type JournalLimits } from './journal.ts'
import type { Commit, Due, OutboxRow, ProjectClock, Seed, Store, StoreView } from './store.ts'

interface State {
  clock: ProjectClock
  counters: Counters
  shared: Shared
  sessions: Map<string, Session>
  accounts: Map<string, Account>
  postings: Posting[]
  keys: Set<string>
  timers: Map<string, Timer>
  timersOf: Map<string, string[]>
  outbox: Map<string, OutboxRow>
  /** Undelivered webhooks of each session, first to leave first: only the head is ever due. */
  lanes: Map<string, string[]>
  due: DueQueue
  journal: Journal
}

const freshState = ({ accounts, clock }: Seed, journal: JournalLimits): State => ({
  clock: { ...clock },
  counters: initialCounters(),
  shared: initialShared(),
  sessions: new Map(),
  accounts: new Map(accounts.map((account) => [account.number, account])),
  postings: [],
  keys: new Set(),
  timers: new Map(),
  timersOf: new Map(),
  outbox: new Map(),
  lanes: new Map(),
  due: new DueQueue(),
  journal: new Journal(journal),
})

/** Everything in this process, gone with it. */
export function createMemoryStore(limits: JournalLimits = defaultJournalLimits): Store {
  const projects = new Map<string, State>()
  const unclaimed = new Journal(limits)
  const journal = (project: string | undefined) =>
    (project === undefined ? undefined : projects.get(project)?.journal) ?? unclaimed
  const state = (project: string) => projects.get(project) ?? fail(project)
  return {
    open: (project, seed) => void projects.set(project, freshState(seed, limits)),
    drop: (project) => void projects.delete(project),
    async update(project, sessionId, decide) {
      const current = state(project)
      const decision = decide(viewOf(current, sessionId))
      if (!isRefusal(decision)) commit(current, decision.commit)
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
        const row = current.outbox.get(id)
        if (row) current.outbox.set(id, { ...row, underWay: true })
        taken.push(dueRow(current, id, now))
      }
      return taken
    },
    settle: async (project, id, change) => settle(state(project), id, change),
    record: (project, row) => journal(project).record(row),
    requests: async (project) => journal(project).rows,
    forgetRequests: async (project) => journal(project).clear(),
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

function commit(state: State, changes: Commit): void {
  if (changes.counters) state.counters = changes.counters
  if (changes.shared) state.shared = { ...state.shared, ...changes.shared }
  if (changes.session) state.sessions.set(changes.session.id, changes.session)
  if (changes.idempotencyKey !== undefined) state.keys.add(changes.idempotencyKey)
  for (const account of changes.accounts ?? []) state.accounts.set(account.number, account)
  state.postings.push(...(changes.postings ?? []))
  for (const operation of changes.dropTimersOf ?? []) dropTimers(state, operation)
  for (const timer of changes.timers ?? []) {
    state.timers.set(timer.id, timer)
    state.timersOf.set(timer.operationId, [...(state.timersOf.get(timer.operationId) ?? []), timer.id])
    state.due.put(timer.id, timer.at)
  }
  for (const row of changes.outbox ?? []) {
    state.outbox.set(row.id, row)
    if (row.status === 'due') joinLane(state, row)
  }
}

function dropTimers({ timers, timersOf, due }: State, operation: string): void {
  for (const id of timersOf.get(operation) ?? []) {
    timers.delete(id)
    due.drop(id)
  }
  timersOf.delete(operation)
}

function joinLane({ lanes, due }: State, row: OutboxRow): void {
  const lane = lanes.get(row.sessionId)
  if (lane) lane.push(row.id)
  else {
    lanes.set(row.sessionId, [row.id])
    due.put(row.id, row.nextAttemptAt!)
  }
}

function dueRow({ timers, outbox }: State, id: string, at: number): Due {
  const timer = timers.get(id)
  return timer ? { kind: 'timer', at, timer } : { kind: 'webhook', at, row: outbox.get(id)! }
}

function settle(state: State, id: string, change: Partial<OutboxRow>): OutboxRow | undefined {
  const before = state.outbox.get(id)
  if (!before) return undefined
  if (change.status === undefined) {
    const marked = { ...before, ...change }
    state.outbox.set(id, marked)
    return marked
  }
  const { underWay: _, ...idle } = before
  const row: OutboxRow = { ...idle, ...change }
  if (row.status !== 'due') delete row.nextAttemptAt
  state.outbox.set(id, row)
  const lane = state.lanes.get(row.sessionId)
  const waits = row.status === 'due' || row.status === 'held'
  if (!lane?.includes(id)) {
    if (row.status === 'due') joinLane(state, row)
  } else if (lane[0] === id) {
    state.due.drop(id)
    if (row.status === 'due') state.due.put(id, row.nextAttemptAt!)
    if (!waits) leaveLane(state, row, lane)
  } else if (!waits) lane.splice(lane.indexOf(id), 1)
  return row
}

/** The next webhook of the session may leave at once, unless it is held. */
function leaveLane({ lanes, outbox, due }: State, { sessionId }: OutboxRow, lane: string[]): void {
  lane.shift()
  const next = lane[0] === undefined ? undefined : outbox.get(lane[0])
  if (!next) lanes.delete(sessionId)
  else if (next.status === 'due') due.put(next.id, next.nextAttemptAt!)
}
