import type { Tariff } from './money/fee.ts'
import type { Wait } from './operations/effects.ts'
import type { StepCause } from './operations/history.ts'
import type { Outcomes } from './operations/outcomes.ts'
import type { Refusal } from './refusal.ts'
import type { Account, AccountKind, Counters, Posting, Session, Shared, Timer, Webhook } from './state.ts'
import type { Micros } from './time/time.ts'
import type { OptionalWebhook, SessionWebhookType } from './webhook/webhook-type.ts'

/** What a project has decided about itself, as far as decisions care. */
export interface Rules {
  autoConfirm: boolean
  strict: boolean
  /** Payments are held first, and captured by the partner. */
  hold: boolean
  /** Payers of card payments are asked for 3-D Secure. */
  threeDSecure: boolean
  /** `automatic`: what a payer is asked for, it does by itself. */
  payer: 'automatic' | 'manual'
  /** Absent: payouts and payments cost nothing. */
  fees?: Tariff
  optionalWebhooks: readonly OptionalWebhook[]
  /** Microseconds of each wait. */
  pace: Record<Wait, Micros>
}

/** What one decision may read: a session and what all sessions of the project share. Never written to. */
export interface View {
  readonly now: Micros
  /** Who asks for the decision. */
  readonly by: StepCause
  readonly rules: Rules
  readonly session: Session | undefined
  readonly counters: Counters
  readonly shared: Readonly<Shared>
  /** Where the next sequence of due rows stands is the store's business, not ours. */
  account(number: string): Account | undefined
  /** The project's first account of a kind. */
  mainAccount(kind: AccountKind): Account
  /** Every account, in the order they were opened. */
  accounts(): readonly Account[]
  /** What has happened on an account, oldest first. */
  postings(account: string): readonly Posting[]
  /** The balance an account is opened with on first use, in kopecks. */
  readonly openingBalance: number
  idempotencyKeyTaken(key: string): boolean
  /** The pages where this project's payers act, without a slash at the end. */
  readonly payerPages: string
  /** 64 hexadecimal characters that open one thing and say nothing of it; where ids are drawn, nobody can guess them. */
  opaque(words: string): string
}

/** All that a decision changes, as rows. The store commits them together or not at all. */
export interface Changes {
  session?: Session
  /** A session that this one has brought about: a new one, of which nobody else knows yet. */
  began?: Session
  accounts?: readonly Account[]
  postings?: readonly Posting[]
  dropTimersOf?: readonly string[]
  timers?: readonly Timer[]
  webhooks?: readonly Webhook[]
  idempotencyKey?: string
  counters?: Counters
  /** What is covered by it beside the states of operations, to be counted with it. */
  covers?: readonly string[]
  /** The documents that change, whole. */
  shared?: Partial<Shared>
}

/** What a decision needs to know beyond the view; pure functions and tables, given by the declarations. */
export interface Context extends Outcomes {
  /** The final body of a webhook, in the names of the session's version. */
  renderWebhook(type: SessionWebhookType, session: Session): string
  /** A picture of a text as a QR code, as a data URL. */
  qrCode(text: string): string
}

export interface Done<Reply> {
  changes: Changes
  reply: Reply
}
export type Decision<Reply> = Done<Reply> | Refusal
