import { initialCounters } from '../../core/ids.ts'
import {
  type Account,
  type AccountKind,
  type Counters,
  initialShared,
  type Posting,
  type Session,
  type Shared,
  type Timer,
} from '../../core/state.ts'
import { timeOf } from '../../core/time/project-clock.ts'
import type { Micros } from '../../core/time/time.ts'
import { isOwed, type WebhookRow } from '../../core/webhook/webhook.ts'
import type { StoreLimits } from '../limits.ts'
import type { Opening, ProjectRow } from '../rows.ts'
import { CompactedMap } from './compacted-map.ts'
import { DueQueue } from './due-queue.ts'
import { FifoQueue } from './fifo-queue.ts'
import { Journal } from './journal.ts'

/** All that a project holds. */
export interface State {
  /** Replaced whole where something in it changes. */
  project: ProjectRow
  counters: Counters
  shared: Shared
  sessions: CompactedMap<Session>
  accounts: Map<string, Account>
  /** The first account of each kind, by number. */
  mainAccounts: Map<AccountKind, string>
  /** Of all accounts, oldest first. */
  postings: Posting[]
  /** The same by account. */
  postingsOf: Map<string, Posting[]>
  keys: Set<string>
  timers: Map<string, Timer>
  /** By operation. */
  timersOf: Map<string, string[]>
  /** Of them it counts those that are owed. */
  outbox: CompactedMap<WebhookRow>
  /** Webhooks of each session, by id. */
  webhooksOf: Map<string, string[]>
  /** Webhooks that are about no session, by id. */
  sessionless: Set<string>
  /** Webhooks that no test has taken, first made first, with their types. */
  untaken: Map<string, string>
  /** Who has taken a webhook that is not handed over yet, and which. */
  takers: Map<string, string>
  /** Undelivered webhooks of each session, first to leave first: only the head is ever due. One that is sent again has a lane of its own. */
  lanes: Map<string, string[]>
  due: DueQueue
  /** The latest claim of each row that is claimed: a token. */
  claims: Map<string, string>
  /** How many of these are webhooks. */
  sending: number
  /** Calls of each session whose answers have not left: tokens. */
  awaiting: Map<string, Set<string>>
  /** Webhooks that were due and wait for such an answer, by session. */
  blocked: Map<string, string[]>
  /** Who moves the clock: a token. */
  lock: string | undefined
  journal: Journal
  /** Sessions, and webhooks of no session, in the order they were finished; one that was taken up again is passed over. */
  finished: FifoQueue
}

export function freshState(
  project: string,
  generation: number,
  { settings, accounts, clock, counters, shared }: Opening,
  limits: StoreLimits,
): State {
  const state: State = {
    project: { id: project, settings, generation, revision: 0, clock: { ...clock } },
    counters: counters ?? initialCounters(),
    shared: { ...initialShared(), ...shared },
    sessions: new CompactedMap(),
    accounts: new Map(),
    mainAccounts: new Map(),
    postings: [],
    postingsOf: new Map(),
    keys: new Set(),
    timers: new Map(),
    timersOf: new Map(),
    outbox: new CompactedMap(isOwed),
    webhooksOf: new Map(),
    sessionless: new Set(),
    untaken: new Map(),
    takers: new Map(),
    lanes: new Map(),
    due: new DueQueue(),
    claims: new Map(),
    sending: 0,
    awaiting: new Map(),
    blocked: new Map(),
    lock: undefined,
    journal: new Journal(limits.journal),
    finished: new FifoQueue(),
  }
  for (const account of accounts) keepAccount(state, account)
  return state
}

/** The project's own row, written anew. */
export function writeProject(state: State, change: Partial<Pick<ProjectRow, 'settings' | 'clock'>>): ProjectRow {
  state.project = { ...state.project, ...change, revision: state.project.revision + 1 }
  return state.project
}

/** Keeps an account as it now stands. */
export function keepAccount({ accounts, mainAccounts }: State, account: Account): void {
  accounts.set(account.number, account)
  if (!mainAccounts.has(account.kind)) mainAccounts.set(account.kind, account.number)
}

/** What a project's clock shows at a wall time. */
export const nowIn = ({ project: { clock } }: State, wall: Micros): Micros => timeOf(clock, wall)

/** Adds a line to the history of an account. */
export function keepPosting({ postings, postingsOf }: State, posting: Posting): void {
  postings.push(posting)
  const own = postingsOf.get(posting.account)
  if (own) own.push(posting)
  else postingsOf.set(posting.account, [posting])
}
