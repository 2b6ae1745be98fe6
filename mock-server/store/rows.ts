import type { SignatureCause } from '../../schemas/control/signature-causes.ts'
import type { Violation } from '../../schemas/violation.ts'
import type { Tariff } from '../core/money/fee.ts'
import type { Account, AccountKind, Counters, Posting, Session, Shared, Timer, Version } from '../core/state.ts'
import type { ClockRow } from '../core/time/project-clock.ts'
import type { Micros } from '../core/time/time.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'
import type { OptionalWebhook } from '../core/webhook/webhook-type.ts'

/** What a store keeps, as plain JSON. */

/** Kopecks. */
export interface AccountSetting {
  number: string
  kind: AccountKind
  currency?: string
  balance?: number
}

/** Milliseconds. */
export interface Pace {
  /** From start to `ready_to_confirm` (default 100). */
  processingMs: number
  /** From confirm to the result (default 100). */
  settlementMs: number
}

/** What a project has been told about itself. */
export interface Settings {
  partnerKey: string
  webhookUrl?: string
  autoConfirm: boolean
  clock: 'real' | 'manual'
  strict: boolean
  hold: boolean
  threeDSecure: boolean
  payer: 'automatic' | 'manual'
  signature: 'strict' | 'warn' | 'off'
  webhookFormat: 'compact' | 'escaped'
  accounts: readonly AccountSetting[]
  pace: Pace
  seed: number
  fees?: Tariff
  optionalWebhooks: readonly OptionalWebhook[]
}

/** A project: one partner's bank. */
export interface ProjectRow {
  id: string
  settings: Settings
  /** Higher after each reset and restore than any that there was: what was under way before counts for nothing. */
  generation: number
  /** Counts how often this row was written in its generation: of two answers that passed one another, the higher one is right. */
  revision: number
  clock: ClockRow
}

/** What a project begins with. */
export interface Opening {
  settings: Settings
  clock: ClockRow
  accounts: readonly Account[]
  /** Where ids begin, unless the project has given higher ones. */
  counters?: Counters
  shared?: Partial<Shared>
}

/** Something to be done at a time: a step of the bank, or a webhook. */
export type Due = { kind: 'timer'; at: Micros; timer: Timer } | { kind: 'webhook'; at: Micros; row: WebhookRow }

/** The right to do one thing that is due, until its lease ends. Only the latest of a row counts. */
export interface Claim {
  project: string
  token: string
}

export type Claimed = Claim & Due

/** What a call found or left: the session and what runs in it. */
export interface StateItem {
  status: string
  operations: { id: string; kind: string; state: string }[]
}

/** What was found about a call's signature; what stands beside the verdict is the doctor's. */
export interface SignatureVerdict {
  verdict: 'valid' | 'invalid' | 'missing' | 'unchecked'
  cause?: SignatureCause
  hint?: string
  /** The first character of the body that was not signed as it was sent, and what was signed from there on. */
  differs?: { at: number; signed: string }
}

export interface SchemaVerdict {
  verdict: 'valid' | 'invalid' | 'unchecked'
  violations: readonly Violation[]
}

/** A call as the journal keeps it: plain JSON, card numbers masked. What can be worked out from it is worked out when it is read. */
export interface RequestRow {
  id: string
  at: Micros
  durationMs: number
  /** As the call named it. */
  project?: string
  method: string
  path: string
  query?: string
  version?: Version
  status: number
  headers: Readonly<Record<string, string>>
  body: string
  /** The body is no UTF-8. */
  base64?: true
  answer: string
  sessionId?: string
  signature: SignatureVerdict
  schema: SchemaVerdict
  before?: StateItem
  after?: StateItem
  /** The steps of its session that it has brought about, by their numbers. */
  steps?: StepNumbers
  /** The webhook of its session that the partner had not answered yet when it called. */
  during?: string
  warnings: readonly string[]
  /** The fault that happened to it. */
  fault?: string
}

/** From the first to the last, both counted from 1. */
export interface StepNumbers {
  first: number
  last: number
}

/** The calls that are kept, and how many there were in all. */
export interface JournalEntries {
  recorded: number
  /** Calls that had to go, the oldest first, because there were too many. */
  dropped?: number
  rows: RequestRow[]
}

/** All that a project holds beside its settings: what a snapshot is made of. */
export interface ProjectState {
  clock: ClockRow
  counters: Counters
  shared: Shared
  sessions: Session[]
  accounts: Account[]
  postings: Posting[]
  keys: string[]
  timers: Timer[]
  outbox: WebhookRow[]
  /** Undelivered webhooks of each session, by id, first to leave first; one of no session, or that is sent again, stands alone under its own id. */
  lanes: Record<string, string[]>
  /** Timers and webhooks that are due at a time; of several at one time the first is first. */
  due: { id: string; at: Micros }[]
  /** Sessions, and webhooks of no session, in the order they were finished. */
  finished: string[]
  journal: JournalEntries
}

/** How often each thing was covered, by its key. */
export type Counts = Readonly<Record<string, number>>
