import { initialCounters } from '../core/ids.ts'
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
import { History } from './history.ts'
import { defaultJournalLimits, Journal, type JournalLimits } from './journal.ts'
import { Line } from './line.ts'
import type { OutboxRow, ProjectClock, Seed } from './store.ts'

/** How much of the past a project keeps; what is too much goes, the oldest before the others. */
export interface MemoryLimits {
  journal: JournalLimits
  /** Sessions, a webhook of no session counting as one. Only finished ones go, their webhooks with them; money, and idempotency keys, stay as they are. */
  sessions: number
}

export const defaultLimits: MemoryLimits = { journal: defaultJournalLimits, sessions: 100_000 }

/** All that a project holds. */
export interface State {
  clock: ProjectClock
  counters: Counters
  shared: Shared
  sessions: History<Session>
  accounts: Map<string, Account>
  postings: Posting[]
  keys: Set<string>
  timers: Map<string, Timer>
  /** By operation. */
  timersOf: Map<string, string[]>
  outbox: History<OutboxRow>
  /** Webhooks of each session, by id. */
  hooksOf: Map<string, string[]>
  /** Webhooks that are about no session, by id. */
  sessionless: Set<string>
  /** Webhooks that no test has taken, first made first. */
  untaken: Set<string>
  /** Undelivered webhooks of each session, first to leave first: only the head is ever due. One that is sent again has a lane of its own. */
  lanes: Map<string, string[]>
  due: DueQueue
  journal: Journal
  /** Sessions, and webhooks of no session, in the order they were finished; one that was taken up again is passed over. */
  finished: Line
}

export const freshState = ({ accounts, clock, shared }: Seed, limits: MemoryLimits): State => ({
  clock: { ...clock },
  counters: initialCounters(),
  shared: { ...initialShared(), ...shared },
  sessions: new History(),
  accounts: new Map(accounts.map((account) => [account.number, account])),
  postings: [],
  keys: new Set(),
  timers: new Map(),
  timersOf: new Map(),
  outbox: new History(),
  hooksOf: new Map(),
  sessionless: new Set(),
  untaken: new Set(),
  lanes: new Map(),
  due: new DueQueue(),
  journal: new Journal(limits.journal),
  finished: new Line(),
})
