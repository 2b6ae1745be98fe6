import { isRefusal } from '../../core/refusal.ts'
import { inMode } from '../../core/time/project-clock.ts'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import { attempted, handOver, hasCome, hold, sendNow, setAside, type WebhookRow } from '../../core/webhook/webhook.ts'
import { inOrderMade } from '../id-order.ts'
import { pagesOf } from '../pages.ts'
import {
  type Clocks,
  type Commit,
  type Committed,
  type Decide,
  type DueRows,
  type Journals,
  type Lease,
  type Refused,
  StaleError,
  type Store,
  type Webhooks,
} from '../port.ts'
import type { Claim, Claimed } from '../rows.ts'
import { answered, awaitsAnswer, claimRow, claimRows, firstDue, takeBack, unblock, unclaim } from './claims.ts'
import { commit, dropTimer } from './commit.ts'
import { dueRow, dueSoonest } from './due.ts'
import { Journal } from './journal.ts'
import { type HeldLease, Leases } from './leases.ts'
import { Listeners } from './listeners.ts'
import { moveTo } from './outbox.ts'
import { RealClocks } from './real-clocks.ts'
import { nextState, snapshotOf, stateOf } from './snapshot.ts'
import { defaultLimits, freshState, type MemoryLimits, nowIn, type State } from './state.ts'
import { Tally } from './tally.ts'
import { MemoryView } from './view.ts'

export interface MemoryOptions {
  /** The wall time. */
  now(): Micros
  limits?: MemoryLimits
}

/** Everything in this process, gone with it. What it does it does at once: a promise is there because other stores need one. */
export function createMemoryStore({ now: wall, limits = defaultLimits }: MemoryOptions): Store {
  const projects = new Map<string, State>()
  const unclaimed = new Journal(limits.journal)
  const tally = new Tally()
  const listeners = new Listeners()
  const leases = new Leases()
  const clocks = new RealClocks()
  let generation = 0
  let tokens = 0

  const journal = (project: string | undefined) =>
    (project === undefined ? undefined : projects.get(project)?.journal) ?? unclaimed
  const stateOr = (project: string) => projects.get(project) ?? gone(project)
  const nextToken = (owner: string) => `${owner}/${++tokens}`

  /** A project in the place of what there was under its name. */
  function begin(project: string, make: (generation: number) => State) {
    const state = make(++generation)
    projects.set(project, state)
    clocks.note(state)
    listeners.tell(project, 'everything')
    return state.project
  }

  function write<Reply>(
    state: State,
    session: string | 'new',
    decide: Decide<Reply>,
    awaits?: Lease,
    fired?: () => void,
  ) {
    const view = new MemoryView(state, session, nowIn(state, wall()))
    const decided = decide(view)
    const before = view.session
    if (isRefusal(decided)) {
      fired?.()
      return { refusal: decided, before } satisfies Refused
    }
    fired?.()
    const { commit: changes, reply } = decided
    return apply(
      state,
      { reply, before, after: changes.session ?? before, commit: changes, project: state.project },
      awaits,
    )
  }

  function apply<Reply>(state: State, committed: Committed<Reply>, awaits?: Lease): Committed<Reply> {
    const { commit: changes } = committed
    const { id } = state.project
    const webhooks = commit(state, changes, limits.sessions)
    if (changes.covers) tally.count(id, changes.covers)
    if (awaits && committed.after) awaitAnswer(state, committed.after.id, awaits)
    clocks.note(state)
    if (listeners.has(id)) listeners.tell(id, changedBy(changes, webhooks))
    return committed
  }

  function awaitAnswer(state: State, of: string, { token, ms }: Lease): void {
    leases.add({ token, until: wall() + ms * MILLISECOND, kind: 'answer', state, of })
    const tokens = state.awaiting.get(of)
    if (tokens) tokens.add(token)
    else state.awaiting.set(of, new Set([token]))
  }

  /** Ends what has outlived its lease. */
  function sweep(): void {
    for (const lease of leases.ended(wall())) if (projects.get(lease.state.project.id) === lease.state) end(lease)
  }

  function end(lease: HeldLease): void {
    const { state, kind, of, token } = lease
    if (kind === 'answer') leave(lease)
    else if (kind === 'clock') unlock(state, token)
    else if (state.claims.get(of) === token) takeBack(state, of, nowIn(state, wall()))
    clocks.note(state)
  }

  function leave(lease: HeldLease): void {
    if (!answered(lease.state, lease)) return
    clocks.note(lease.state)
    const { id } = lease.state.project
    if (listeners.has(id)) listeners.tell(id, { answers: [lease.of] })
  }

  function unlock(state: State, lock: string): void {
    if (state.lock !== lock) return
    state.lock = undefined
    leases.drop(lock)
    for (const [id, token] of [...state.claims]) {
      if (leases.get(token)?.lock !== lock) continue
      leases.drop(token)
      takeBack(state, id, nowIn(state, wall()))
    }
  }

  /** A webhook that an event is legal for, in its next state. */
  function change(state: State, id: string, step: (row: WebhookRow, now: Micros) => WebhookRow | undefined) {
    const before = state.outbox.get(id)
    const row = before && step(before, nowIn(state, wall()))
    if (!row) return undefined
    moveTo(state, row)
    clocks.note(state)
    if (listeners.has(state.project.id)) listeners.tell(state.project.id, { webhooks: [id] })
    return row
  }

  /** The row of a claim that still counts; the claim ends here. */
  function closed({ project, token }: Claim): { state: State; id: string } | undefined {
    const state = projects.get(project)
    const lease = leases.get(token)
    if (!state || lease?.state !== state || state.claims.get(lease.of) !== token) return undefined
    leases.drop(token)
    return { state, id: lease.of }
  }

  const due: DueRows = {
    async claim({ now, n, owner, leaseMs, moved, atOnce = Number.POSITIVE_INFINITY }) {
      sweep()
      const claiming = { leaseMs, until: wall() + leaseMs * MILLISECOND, token: () => nextToken(owner) }
      if (moved) {
        const state = projects.get(moved.project)
        if (!state || state.lock !== moved.lock) return []
        return claimRows(state, leases, now, Number.POSITIVE_INFINITY, { ...claiming, n, lock: moved.lock })
      }
      const taken: Claimed[] = []
      clocks.atOnce = atOnce
      while (taken.length < n) {
        const state = clocks.due(now)
        if (!state) break
        const left = { ...claiming, n: n - taken.length }
        const rows = claimRows(state, leases, nowIn(state, now), atOnce, left)
        taken.push(...rows)
        // Where a clock has come to its end, what is due behind it never comes.
        if (rows.length === 0) clocks.drop(state)
        else clocks.note(state)
      }
      return taken
    },
    async claimOne(project, id, { owner, leaseMs }) {
      const state = stateOr(project)
      const timer = state.timers.get(id)
      const row = timer ? undefined : state.outbox.get(id)
      if (state.claims.has(id) || (!timer && row?.state !== 'parked')) return undefined
      state.due.takeOne(id)
      const claiming = { leaseMs, n: 1, until: wall() + leaseMs * MILLISECOND, token: () => nextToken(owner) }
      const taken = claimRow(state, leases, { id, at: timer?.at ?? nowIn(state, wall()) }, claiming)
      clocks.note(state)
      return taken
    },
    async next() {
      const [first, ends] = [clocks.next, leases.next]
      return first === undefined || ends === undefined ? (first ?? ends) : Math.min(first, ends)
    },
    async first(project) {
      sweep()
      const state = stateOr(project)
      const first = firstDue(state)
      return first && { ...dueRow(state, first.id, first.at), awaits: awaitsAnswer(state, first.id) }
    },
    soonest: async (project, limit) => dueSoonest(stateOr(project), limit),
  }

  const clockRows: Clocks = {
    async lock(project, { token, ms }) {
      sweep()
      const state = stateOr(project)
      if (state.project.clock.mode === 'real') return 'real'
      if (state.lock === token) return state.project
      if (state.lock !== undefined) return 'busy'
      state.lock = token
      leases.add({ token, until: wall() + ms * MILLISECOND, kind: 'clock', state, of: project })
      return state.project
    },
    async move(project, lock, to) {
      const state = projects.get(project)
      if (state?.lock !== lock || state.project.clock.mode === 'real') return undefined
      const { clock } = state.project
      if (to > clock.now) state.project = { ...state.project, clock: { ...clock, now: to } }
      return state.project
    },
    async unlock(project, lock) {
      const state = projects.get(project)
      if (state) unlock(state, lock)
    },
    async setMode(project, mode) {
      const state = stateOr(project)
      const clock = inMode(state.project.clock, mode, wall())
      if (clock !== state.project.clock) state.project = { ...state.project, clock }
      for (const session of [...state.blocked.keys()]) unblock(state, session)
      clocks.note(state)
      return state.project
    },
  }

  const webhooks: Webhooks = {
    hold: async (project, id) => change(stateOr(project), id, hold),
    sendNow: async (project, id) => change(stateOr(project), id, sendNow),
    setAside: async (project, id) => change(stateOr(project), id, setAside),
    async take(project, { type, among }) {
      const state = stateOr(project)
      const { untaken, outbox } = state
      const now = nowIn(state, wall())
      for (const id of among ? inOrderMade(among) : untaken.keys()) {
        if (!untaken.has(id) || (type !== undefined && untaken.get(id) !== type)) continue
        const row = outbox.get(id)!
        if (!hasCome(row, now)) continue
        untaken.delete(id)
        const taken: WebhookRow = { ...row, taken: true }
        outbox.set(taken, outbox.isDone(id))
        if (listeners.has(project)) listeners.tell(project, { webhooks: [id] })
        return taken
      }
      return undefined
    },
    async handOver(project, id, signature, delivers, covers) {
      tally.count(project, covers)
      return change(stateOr(project), id, (row, now) => handOver(row, signature, now, delivers))
    },
    one: async (project, id) => stateOr(project).outbox.get(id),
    pages: async function* (project, after) {
      yield* pagesOf(stateOr(project).outbox.from(after))
    },
    async of(project, sessionId) {
      const { webhooksOf, outbox } = stateOr(project)
      return (webhooksOf.get(sessionId) ?? []).flatMap((id) => outbox.get(id) ?? [])
    },
  }

  const journals: Journals = {
    async record(project, row, covers) {
      const id = journal(project).record(row)
      if (project !== undefined) {
        tally.count(project, covers)
        if (listeners.has(project)) listeners.tell(project, { requests: [id] })
      }
      return id
    },
    one: async (project, id) => journal(project).get(id),
    pages: async function* (project, after) {
      yield* pagesOf(journal(project).from(after))
    },
    dropped: async (project) => journal(project).dropped,
    forget: async (project) => journal(project).clear(),
  }

  return {
    due,
    clocks: clockRows,
    webhooks,
    journal: journals,
    async open(project, opening) {
      const there = projects.get(project)
      return there?.project ?? begin(project, (nth) => freshState(project, nth, opening, limits))
    },
    project: async (id) => projects.get(id)?.project,
    projects: async function* (after) {
      const ids = [...projects.keys()]
      const from = after === undefined ? 0 : ids.indexOf(after) + 1
      yield* pagesOf(ids.slice(from).flatMap((id) => projects.get(id)?.project ?? []))
    },
    async configure(project, settings) {
      const state = stateOr(project)
      state.project = { ...state.project, settings }
      return state.project
    },
    async reset(project, opening) {
      const before = projects.get(project)
      return begin(project, (nth) =>
        before ? nextState(before, nth, opening, limits) : freshState(project, nth, opening, limits),
      )
    },
    snapshot: async (project) => snapshotOf(stateOr(project)),
    async restore(project, given) {
      const before = stateOr(project)
      return begin(project, (nth) => stateOf(before, nth, given, limits))
    },
    async drop(project) {
      const state = projects.get(project)
      projects.delete(project)
      if (state) clocks.drop(state)
      tally.drop(project)
      listeners.tell(project, 'everything')
    },
    async transact(project, { session, generation: wanted, awaits }, decide) {
      const state = stateOr(project)
      if (wanted !== undefined && wanted !== state.project.generation)
        throw new StaleError(`the project ${project} has begun anew`)
      return write(state, session, decide, awaits)
    },
    async completeTimer(claim, decide) {
      const state = projects.get(claim.project)
      const lease = leases.get(claim.token)
      const timer = lease?.state === state ? state?.timers.get(lease?.of ?? '') : undefined
      if (!state || !timer || state.claims.get(timer.id) !== claim.token) return undefined
      return write(state, timer.sessionId, decide, undefined, () => {
        leases.drop(claim.token)
        dropTimer(state, timer)
        clocks.note(state)
      })
    },
    async completeAttempt(claim, result, covers) {
      const of = closed(claim)
      if (!of) return undefined
      unclaim(of.state, of.id)
      const row = change(of.state, of.id, (each, now) => attempted(each, result, now))
      if (row) tally.count(claim.project, covers)
      return row
    },
    async giveBack(claim) {
      const of = closed(claim)
      if (!of) return
      takeBack(of.state, of.id, nowIn(of.state, wall()))
      clocks.note(of.state)
    },
    async setAside(claim) {
      const of = closed(claim)
      if (!of) return
      unclaim(of.state, of.id)
      change(of.state, of.id, setAside)
    },
    async answered(project, token) {
      const lease = leases.get(token)
      leases.drop(token)
      if (lease && projects.get(project) === lease.state) leave(lease)
    },
    async renew(tokens, ms) {
      leases.renew(tokens, wall() + ms * MILLISECOND)
    },
    session: async (project, id) => stateOr(project).sessions.get(id),
    sessionPages: async function* (project, after) {
      yield* pagesOf(stateOr(project).sessions.from(after))
    },
    async timers(project, sessionId) {
      const { sessions, timersOf, timers } = stateOr(project)
      const operations = sessions.get(sessionId)?.operations ?? []
      return operations.flatMap(({ id }) => timersOf.get(id) ?? []).flatMap((id) => timers.get(id) ?? [])
    },
    accounts: async (project) => [...stateOr(project).accounts.values()],
    postings: async (project) => [...stateOr(project).postings],
    shared: async (project) => stateOr(project).shared,
    changes: (project, tell) => listeners.add(project, tell),
    async sizes() {
      const sizes = { projects: 0, sessions: 0, timers: 0, webhooks: 0, calls: unclaimed.size, bytes: unclaimed.bytes }
      for (const { sessions, timers, outbox, journal } of projects.values()) {
        sizes.projects += 1
        sizes.sessions += sessions.size
        sizes.timers += timers.size
        for (const { state } of outbox.live()) if (state !== 'held' && state !== 'parked') sizes.webhooks += 1
        sizes.calls += journal.size
        sizes.bytes += journal.bytes
      }
      return sizes
    },
    counts: async (project) => tally.counts(project),
  }
}

const changedBy = ({ session }: Commit, webhooks: readonly string[]) => ({
  webhooks,
  ...(session && { sessions: [session.id] }),
})

const gone = (project: string): never => {
  throw new Error(`the store has no project ${project}`)
}
