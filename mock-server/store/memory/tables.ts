import { isRefusal } from '../../core/refusal.ts'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import type { WebhookRow } from '../../core/webhook/webhook.ts'
import type { StoreLimits } from '../limits.ts'
import { Listeners } from '../listeners.ts'
import type { Commit, Committed, Decide, Lease, Refused } from '../port.ts'
import type { Claim, ProjectRow } from '../rows.ts'
import { answered, takeBack, unblock, unclaim } from './claims.ts'
import { commit } from './commit.ts'
import { Journal } from './journal.ts'
import { type HeldLease, Leases } from './leases.ts'
import { moveTo } from './outbox.ts'
import { RealClocks } from './real-clocks.ts'
import { nowIn, type State } from './state.ts'
import { Tally } from './tally.ts'
import { MemoryView } from './view.ts'

/** All rows of the store, and the ways in which they are written. */
export class Tables {
  readonly projects = new Map<string, State>()
  /** Calls that no project took. */
  readonly unclaimed: Journal
  readonly tally = new Tally()
  readonly listeners = new Listeners()
  readonly leases = new Leases()
  readonly clocks: RealClocks
  readonly limits: StoreLimits
  /** The wall time. */
  readonly wall: () => Micros
  #generation = 0
  #tokens = 0

  constructor(wall: () => Micros, limits: StoreLimits) {
    this.wall = wall
    this.limits = limits
    this.clocks = new RealClocks(limits.webhooksAtOnce)
    this.unclaimed = new Journal(limits.journal)
  }

  state(project: string): State {
    const state = this.projects.get(project)
    if (state) return state
    throw new Error(`the store has no project ${project}`)
  }

  journal(project: string | undefined): Journal {
    return (project === undefined ? undefined : this.projects.get(project)?.journal) ?? this.unclaimed
  }

  token(owner: string): string {
    this.#tokens += 1
    return `${owner}/${this.#tokens}`
  }

  /** Those that are there now, from behind the one called `after`. */
  *projectsFrom(after?: string): Generator<ProjectRow> {
    let left = this.projects.size
    let begun = after === undefined || !this.projects.has(after)
    for (const [id, { project }] of this.projects) {
      if (begun) yield project
      else begun = id === after
      left -= 1
      if (left === 0) return
    }
  }

  /** A project in the place of what there was under its name. */
  begin(project: string, make: (generation: number) => State) {
    const state = make(++this.#generation)
    this.#endLeases(this.projects.get(project))
    this.projects.set(project, state)
    this.clocks.note(state)
    this.listeners.tell(project, 'everything')
    return state.project
  }

  drop(project: string): void {
    const state = this.projects.get(project)
    this.#endLeases(state)
    this.projects.delete(project)
    if (state) this.clocks.drop(state)
    this.tally.drop(project)
    this.listeners.tell(project, 'everything')
  }

  /** Nothing of it is there any more to be given back, or to wait. */
  #endLeases(state: State | undefined): void {
    if (!state) return
    const { claims, awaiting, lock } = state
    for (const token of claims.values()) this.leases.drop(token)
    for (const tokens of awaiting.values()) for (const token of tokens) this.leases.drop(token)
    if (lock !== undefined) this.leases.drop(lock)
  }

  write<Reply>(state: State, session: string | 'new', decide: Decide<Reply>, awaits?: Lease, fired?: () => void) {
    const view = new MemoryView(state, session, nowIn(state, this.wall()))
    const decided = decide(view)
    const before = view.session
    if (isRefusal(decided)) {
      fired?.()
      return { refusal: decided, before } satisfies Refused
    }
    fired?.()
    const { commit: changes, reply } = decided
    return this.#apply(
      state,
      { reply, before, after: changes.session ?? before, commit: changes, project: state.project },
      awaits,
    )
  }

  #apply<Reply>(state: State, committed: Committed<Reply>, awaits?: Lease): Committed<Reply> {
    const { commit: changes } = committed
    const { id } = state.project
    const webhooks = commit(state, this.leases, changes, this.limits.sessions)
    if (changes.covers) this.tally.count(id, changes.covers)
    if (awaits && committed.after) this.#awaitAnswer(state, committed.after.id, awaits)
    this.clocks.note(state)
    if (this.listeners.has(id)) this.listeners.tell(id, changedBy(changes, webhooks))
    return committed
  }

  #awaitAnswer(state: State, of: string, { token, ms }: Lease): void {
    this.leases.add({ token, until: this.wall() + ms * MILLISECOND, kind: 'answer', state, of })
    const tokens = state.awaiting.get(of)
    if (tokens) tokens.add(token)
    else state.awaiting.set(of, new Set([token]))
  }

  /** Ends what has outlived its lease. */
  sweep(): void {
    for (const lease of this.leases.ended(this.wall()))
      if (this.projects.get(lease.state.project.id) === lease.state) this.#end(lease)
  }

  #end(lease: HeldLease): void {
    const { state, kind, of, token } = lease
    if (kind === 'answer') this.leave(lease)
    else if (kind === 'clock') this.unlock(state, token)
    else if (state.claims.get(of) === token) takeBack(state, of, nowIn(state, this.wall()))
    this.clocks.note(state)
  }

  leave(lease: HeldLease): boolean {
    if (!answered(lease.state, lease)) return false
    const { id } = lease.state.project
    if (this.listeners.has(id)) this.listeners.tell(id, { answers: [lease.of] })
    if (!unblock(lease.state, lease.of)) return false
    this.clocks.note(lease.state)
    return true
  }

  unlock(state: State, lock: string): void {
    if (state.lock !== lock) return
    state.lock = undefined
    this.leases.drop(lock)
    for (const [id, token] of [...state.claims]) {
      if (this.leases.get(token)?.lock !== lock) continue
      this.leases.drop(token)
      takeBack(state, id, nowIn(state, this.wall()))
    }
    this.clocks.note(state)
  }

  /** A webhook that an event is legal for, in its next state. */
  change(state: State, id: string, step: (row: WebhookRow, now: Micros) => WebhookRow | undefined) {
    const before = state.outbox.get(id)
    const row = before && step(before, nowIn(state, this.wall()))
    if (!row) return undefined
    // Whoever has claimed one that is not being sent any more comes too late.
    if (row.state !== 'sending') unclaim(state, id)
    moveTo(state, row)
    this.clocks.note(state)
    if (this.listeners.has(state.project.id)) this.listeners.tell(state.project.id, { webhooks: [id] })
    return row
  }

  /** The listeners of a project hear of a webhook that was tried, and so does who asked for it. */
  tellTried(tried: (project: string, row: WebhookRow) => void) {
    return (project: string, row: WebhookRow): void => {
      if (this.listeners.has(project)) this.listeners.tell(project, { webhooks: [row.id] })
      tried(project, row)
    }
  }

  /** The row of a claim that still counts; the claim ends here. */
  closed({ project, token }: Claim): { state: State; id: string } | undefined {
    const state = this.projects.get(project)
    const lease = this.leases.get(token)
    if (!state || lease?.state !== state || state.claims.get(lease.of) !== token) return undefined
    this.leases.drop(token)
    return { state, id: lease.of }
  }
}

function changedBy({ session, began }: Commit, webhooks: readonly string[]) {
  const sessions = [session, began].flatMap((each) => (each ? [each.id] : []))
  return { webhooks, ...(sessions.length > 0 && { sessions }) }
}
