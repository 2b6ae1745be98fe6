import type { Refusal } from '../core/refusal.ts'
import type { Account, AccountKind, Counters, Posting, Session, Shared, Timer, Webhook } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { Changes } from '../core/view.ts'
import type { CoverageKey } from '../coverage/coverage-key.ts'
import type { Counts } from '../coverage/report.ts'
import type { RequestRow } from '../journal/request-row.ts'
import type { JournalEntries } from './memory/journal.ts'

export interface Attempt {
  at: Micros
  /** The partner's HTTP status, if it answered. */
  status?: number
  durationMs: number
  error?: string
}

/** A webhook on its way: what the bank owes and what came of it. */
export interface OutboxRow extends Webhook {
  status: 'due' | 'held' | 'delivered' | 'abandoned'
  nextAttemptAt?: Micros | undefined
  attempts: readonly Attempt[]
  /** Made at the first attempt and kept: signed bytes = stored bytes = sent bytes. */
  signature?: string
  /** Claimed and not settled yet. */
  inFlight?: boolean
  /** How many attempts there were when the current round of tries began (after a redelivery). */
  roundStart?: number
  /** Sent again after it was finished: it waits for nobody, and nobody waits for it. */
  redelivery?: true
  /** A test has taken it (`nextWebhook`). */
  taken?: true
  /** The fault that befell it. */
  fault?: string
  /** Held by a fault, and in nobody's hands until it is released. */
  parked?: boolean
  /** What is signed instead of the body. */
  signatureInput?: string
  /** So many answers of 200 count for nothing. */
  ignoreAcks?: number
  /** Lets the next webhook of its session go first. */
  yieldsToNext?: boolean
}

/** Something to be done at a time: a step of the bank, or a webhook. */
export type Due = { kind: 'timer'; at: Micros; timer: Timer } | { kind: 'webhook'; at: Micros; row: OutboxRow }

/** What is listed and waited for. */
export type ItemKind = 'sessions' | 'webhooks' | 'requests'

/** Ids of the rows that were written together; `everything` where a project began anew, was restored or dropped. */
export type Changed = 'everything' | Readonly<Partial<Record<ItemKind, readonly string[]>>>

/** What decisions see of a project; the runtime adds time and rules. */
export interface StoreView {
  readonly session: Session | undefined
  readonly counters: Counters
  readonly shared: Readonly<Shared>
  account(number: string): Account | undefined
  mainAccount(kind: AccountKind): Account
  accounts(): readonly Account[]
  postings(account: string): readonly Posting[]
  idempotencyKeyTaken(key: string): boolean
}

/** `Changes` whose webhooks have become rows of the outbox. */
export type Commit = Omit<Changes, 'hooks'> & { outbox?: readonly OutboxRow[] }

/** `timers` and `webhooks` are due; `calls` and `bytes` are the journals'. */
export type Sizes = Record<'projects' | 'sessions' | 'timers' | 'webhooks' | 'calls' | 'bytes', number>

/** What a project starts with, and is set back to by a reset. */
export interface Seed {
  accounts: readonly Account[]
  clock: ProjectClock
  counters?: Counters
  shared?: Partial<Shared>
}

/** All that a project holds, as plain JSON: what a snapshot is made of. */
export interface ProjectState {
  clock: ProjectClock
  counters: Counters
  shared: Shared
  sessions: Session[]
  accounts: Account[]
  postings: Posting[]
  keys: string[]
  timers: Timer[]
  outbox: OutboxRow[]
  /** Undelivered webhooks of each session, by id, first to leave first; one of no session, or that is sent again, stands alone under its own id. */
  lanes: Record<string, string[]>
  /** Timers and webhooks that are due at a time; of several at one time the first is first. */
  due: { id: string; at: Micros }[]
  /** Sessions, and webhooks of no session, in the order they were finished. */
  finished: string[]
  journal: JournalEntries
}

export interface ProjectClock {
  mode: 'real' | 'manual'
  /** Where a manual clock stands. */
  now: Micros
  /** How far a real clock is ahead of the wall time: it went on from where it stood as a manual one. Absent: not at all. */
  ahead?: Micros
}

/**
 * Where all that changes is kept. `update` is the one way to write sessions and money: `decide` is synchronous and repeatable,
 * and what it answers is committed together or, being a refusal, not at all. A database takes the place of the memory
 * store by doing the same in one transaction. What can be many is read by id or in pages, in the order it came; of what is written
 * while pages are read, some may be in them and some not.
 */
export interface Store {
  open(project: string, seed: Seed): void
  drop(project: string): void
  snapshot(project: string): Promise<ProjectState>
  /** In the place of all that the project holds. */
  restore(project: string, state: ProjectState): void
  update<D extends { commit: Commit } | Refusal>(
    project: string,
    sessionId: string | 'new',
    decide: (view: StoreView) => D,
  ): Promise<D>

  session(project: string, id: string): Promise<Session | undefined>
  /** From behind the one called `after`. */
  sessionPages(project: string, after?: string): AsyncIterable<readonly Session[]>
  timers(project: string, sessionId: string): Promise<Timer[]>
  accounts(project: string): Promise<Account[]>
  postings(project: string): Promise<Posting[]>
  shared(project: string): Promise<Readonly<Shared>>
  webhookPages(project: string, after?: string): AsyncIterable<readonly OutboxRow[]>
  webhook(project: string, id: string): Promise<OutboxRow | undefined>
  /** The webhooks of one session, first made first. */
  webhooksOf(project: string, sessionId: string): Promise<OutboxRow[]>
  /**
   * The first webhook of those wanted that no test has taken; it counts as taken from then on. Only those of a type, or among some ids,
   * are read where that is asked for.
   */
  takeFirst(
    project: string,
    wanted: (row: OutboxRow) => boolean,
    only?: { type?: string | undefined; among?: ReadonlySet<string> | undefined },
  ): Promise<OutboxRow | undefined>

  /** Tells at once what each commit has changed; answers how to stop. `tell` must be quick and not throw. */
  changes(project: string, tell: (changed: Changed) => void): () => void

  clock(project: string): ProjectClock
  setClock(project: string, clock: ProjectClock): void

  /** How much is due, and the soonest of it: steps, and webhooks, also those that wait for another of their session. */
  due(project: string, limit: number): Promise<{ count: number; soonest: Due[] }>
  /** The earliest due row, without taking it. */
  nextDue(project: string): Promise<Due | undefined>
  /** Takes up to `limit` rows that are due by `now`, in the order of their times; they are not offered again until settled. */
  claim(project: string, now: Micros, limit: number): Promise<Due[]>
  /** Closes or re-schedules a webhook that was claimed, or changes one that waits. */
  settle(project: string, id: string, change: Partial<OutboxRow>): Promise<OutboxRow | undefined>

  /** Keeps a call, whose id it answers; without a project among those that no project took. */
  record(project: string | undefined, row: Omit<RequestRow, 'id'>): string
  request(project: string | undefined, id: string): Promise<RequestRow | undefined>
  /** The calls that are kept, oldest first. */
  requestPages(project: string | undefined, after?: string): AsyncIterable<readonly RequestRow[]>
  /** How many calls the journal had to drop because there were too many. */
  droppedRequests(project: string | undefined): Promise<number>
  forgetRequests(project: string | undefined): Promise<void>

  /** How much there is in all projects, the calls that none took included. */
  sizes(): Promise<Sizes>

  /** Counts what was met; a reset does not forget it. */
  count(project: string, keys: readonly CoverageKey[]): void
  /** How often each was met: in a project, or in all that there were. */
  counts(project: string | undefined): Promise<Counts>
}
