import type { Refusal } from '../core/refusal.ts'
import type { Account, AccountKind, Counters, Posting, Session, Shared, Timer } from '../core/state.ts'
import type { ClockRow } from '../core/time/project-clock.ts'
import type { Micros } from '../core/time/time.ts'
import type { Changes } from '../core/view.ts'
import type { AttemptResult, WebhookRow } from '../core/webhook/webhook.ts'
import type { Changed, TellOfAny } from './changed.ts'
import type { DueRows } from './due-rows.ts'
import type { StoreFigures } from './figures.ts'
import type { StoreLimits } from './limits.ts'
import type { PastPoint, PastState } from './past.ts'
import type { Claim, Counts, Opening, ProjectRow, ProjectState, RequestRow, Settings } from './rows.ts'

/** Which of a list comes first. */
export type Order = 'oldest' | 'newest'

/** What a decision sees of a project. What is not loaded throws `NotLoaded`: the store loads it and the decision runs again. */
export interface StoreView {
  readonly project: ProjectRow
  /** What the project's clock shows. */
  readonly now: Micros
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
export interface Commit extends Omit<Changes, 'webhooks'> {
  outbox?: readonly WebhookRow[]
}

export type Decide<Reply> = (view: StoreView) => { commit: Commit; reply: Reply } | Refusal

/** What a transaction has done; of the session, how it was before and is now. */
export interface Committed<Reply> {
  reply: Reply
  before: Session | undefined
  after: Session | undefined
  commit: Commit
  project: ProjectRow
}

/** The same of a decision that was refused: nothing was written. */
export interface Refused {
  refusal: Refusal
  before: Session | undefined
}

interface TransactOptions {
  /** The session that is decided on. */
  session: string | 'new'
  /** The call whose answer has to leave before the webhooks of the session do. */
  awaits?: Lease
}

/** A right that ends by itself: `token` is nobody else's, `ms` are of wall time. */
export interface Lease {
  token: string
  ms: number
}

/** `timers` and `webhooks` are due; `calls` and `bytes` are the journals'. */
type Sizes = Record<'projects' | 'sessions' | 'timers' | 'webhooks' | 'calls' | 'bytes', number>

/** A clock is moved by one at a time, who holds its lock. */
export interface Clocks {
  /** `busy`: somebody else moves it. Rows that were claimed under an earlier lock, or under this one before it was taken anew, are due again. */
  lock(project: string, lease: Lease): Promise<ProjectRow | 'busy' | 'real'>
  /** On to a time, never back. `undefined`: the lock has gone, or the clock is no manual one any more. */
  move(project: string, lock: string, to: Micros): Promise<ProjectRow | undefined>
  unlock(project: string, lock: string): Promise<void>
  /** The clock goes on from the time it shows, or stops there. */
  setMode(project: string, mode: ClockRow['mode']): Promise<ProjectRow>
}

export interface HandedOver {
  signature: string
  /** There is no other way for it. */
  delivers: boolean
  covers: readonly string[]
}

/** What is done to a webhook by hand; `undefined` where there is none, or it cannot be done to it as it is. */
export interface Webhooks {
  hold(project: string, id: string): Promise<WebhookRow | undefined>
  /** Released, or delivered once more: due at once. */
  sendNow(project: string, id: string): Promise<WebhookRow | undefined>
  /** There is nowhere to send it: kept for a test. */
  setAside(project: string, id: string): Promise<WebhookRow | undefined>
  /**
   * The first that has come and that no test has taken; it is taken from then on. Only those of a type, or of some ids, are looked at. `by` is
   * nobody else's: who has taken one and asks again, because he does not know of it, is given the same until it is handed over.
   */
  take(
    project: string,
    only: { type?: string | undefined; among?: ReadonlySet<string> | undefined },
    by: string,
  ): Promise<WebhookRow | undefined>
  /** The one that `by` has taken, once; `undefined` where he has none, or has it already. */
  handOver(project: string, by: string, taken: HandedOver): Promise<WebhookRow | undefined>
  one(project: string, id: string): Promise<WebhookRow | undefined>
  /** From behind the one called `after`, in the order that they came in, or the newest first. */
  pages(project: string, after?: string, order?: Order): AsyncIterable<readonly WebhookRow[]>
  /** The first of a session that is to leave before its call is answered, and has not. */
  beforeAnswer(project: string, sessionId: string): Promise<WebhookRow | undefined>
}

export interface Journals {
  /** Keeps a call, whose id it answers; without a project among those that no project took. */
  record(project: string | undefined, row: Omit<RequestRow, 'id'>, covers: readonly string[]): Promise<string>
  one(project: string | undefined, id: string): Promise<RequestRow | undefined>
  /** The calls that are kept, from behind the one called `after`, in the order that they came in, or the newest first. */
  pages(project: string | undefined, after?: string, order?: Order): AsyncIterable<readonly RequestRow[]>
  /** How many calls it had to drop because there were too many. */
  dropped(project: string | undefined): Promise<number>
  forget(project: string | undefined): Promise<void>
}

export interface StoreOptions {
  /** The wall time. */
  now(): Micros
  limits?: StoreLimits
}

/** Makes the store that a bank keeps everything in. */
export type CreateStore = (options: StoreOptions) => Store

/**
 * Where all that changes is kept. `transact` is the one way to write sessions and money: `decide` is synchronous and repeatable, and what
 * it answers is committed together or, being a refusal, not at all. What can be many is read by id or in pages, in the order it came; of
 * what is written while pages are read, some may be in them and some not. Every promise may be rejected with `CommitFailedError`: then
 * nothing was written; or with `UnknownCommitError`.
 */
export interface Store {
  /** Other processes write to it too, and one may end with what it has claimed: what is due is looked for now and then, though nobody here knows of it. */
  readonly isShared?: boolean
  /** It may hold what was due when another process ended. */
  readonly outlivesProcess?: boolean
  /** What is wrong with the files or tables themselves, a sentence each. */
  damage?(): Promise<string[]>
  /** What it has done in this process since it was opened, and how many processes share it and are alive. */
  figures?(): StoreFigures
  replicas?(): Promise<number>
  /** Lets go of what it is kept in; nothing may be asked of it afterwards. */
  close?(): Promise<void>
  /** A project as it is there, or as it is opened now. */
  open(project: string, opening: Opening): Promise<ProjectRow>
  project(id: string): Promise<ProjectRow | undefined>
  projects(after?: string): AsyncIterable<readonly ProjectRow[]>
  configure(project: string, settings: Settings): Promise<ProjectRow>
  /** A new generation, also of a project that was not there: nothing stays but the counts of what was given, so that no id comes twice. */
  reset(project: string, opening: Opening): Promise<ProjectRow>
  snapshot(project: string): Promise<ProjectState>
  /** A new generation that holds what a snapshot does. */
  restore(project: string, state: ProjectState): Promise<ProjectRow>
  drop(project: string): Promise<void>
  /** What a project held at a point of its past, of a store that keeps it; the nearest that is kept if not that one. @throws {NoSuchPointError} */
  past?(project: string, point: PastPoint): Promise<PastState | undefined>

  transact<Reply>(project: string, options: TransactOptions, decide: Decide<Reply>): Promise<Committed<Reply> | Refused>
  /** A timer that was claimed fires, and is closed, in one transaction; `undefined`: the claim counts no more, and nothing happens. */
  completeTimer<Reply>(claim: Claim, decide: Decide<Reply>): Promise<Committed<Reply> | Refused | undefined>
  /** What came of sending a webhook that was claimed; `undefined`: the claim counts no more, and nothing changes. */
  completeAttempt(claim: Claim, result: AttemptResult, covers: readonly string[]): Promise<WebhookRow | undefined>
  /** Nothing was done: the row is due as it was. */
  giveBack(claim: Claim): Promise<void>
  /** A webhook was claimed, and there is nowhere to send it. */
  setAside(claim: Claim): Promise<void>
  /** The answer of that call has left. Whether a webhook of a real clock has waited for it alone, and is due. */
  answered(project: string, token: string): Promise<boolean>
  /** Lengthens all leases of these tokens that have not ended. */
  renew(tokens: readonly string[], ms: number): Promise<void>

  due: DueRows
  clocks: Clocks
  webhooks: Webhooks
  journal: Journals

  session(project: string, id: string): Promise<Session | undefined>
  /** From behind the one called `after`, in the order that they came in, or the newest first. */
  sessionPages(project: string, after?: string, order?: Order): AsyncIterable<readonly Session[]>
  timers(project: string, sessionId: string): Promise<Timer[]>
  accounts(project: string): Promise<Account[]>
  shared(project: string): Promise<Readonly<Shared>>

  /**
   * Tells what each commit from now on has changed, also commits of others: in any order, some time after it; answers how to stop, and then
   * nothing more is told. Where a store cannot know what it has not told, it tells `everything`. `tell` must be quick and not throw.
   */
  changes(project: string, tell: (changed: Changed) => void): () => void
  /** The same of all projects, also of those that are made later, and of the calls that none took. */
  allChanges(tell: TellOfAny): () => void
  /** How much there is in all projects, the calls that none took included. */
  sizes(): Promise<Sizes>
  /** How often each was covered: in a project, or in all that there were; a reset does not forget it. */
  counts(project: string | undefined): Promise<Counts>
}

/** A decision asked for a row that is not loaded. */
export class NotLoaded extends Error {
  override name = 'NotLoaded'
  readonly row: string

  constructor(row: string) {
    super(`not loaded: ${row}`)
    this.row = row
  }
}

/** Nothing was written, and the same may be tried again. */
export class CommitFailedError extends Error {
  override name = 'CommitFailedError'
}
