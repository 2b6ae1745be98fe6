import type {
  AcquiringWidget,
  Amount,
  CounterParty,
  Customer,
  FiscalizationDetails,
  Metadata,
  ParticipantDetails,
  PayingRecurrent,
  PaymentOptions,
  RevenueSplitItem,
  SelfEmployedWidget,
  ShownPaymentDetails,
  ShownPayoutDetails,
  TokenizeWidget,
} from '../../schemas/generated/types.ts'
import { type Faults, noFaults } from './faults/fault-rules.ts'
import type { History, StepCause } from './operations/history.ts'
import type { Operation, OperationEvent } from './operations/kinds.ts'
import { emptyOutcomeQueue, type OutcomeQueue } from './operations/outcomes.ts'
import type { Incomes } from './tax/income.ts'
import type { Micros } from './time/time.ts'

/** What the bank remembers. Plain JSON throughout, so that a snapshot is a copy and a reset is an assignment. */

export type Version = 'v1' | 'v2'

/** Where the money comes from: the collateral account (plain), a nominal or a settlement (`rko`) account. */
export type Family = 'plain' | 'nominal' | 'rko'

/** What a partner gave for an operation, cards already reduced to what may be kept. */
export interface Given {
  payout_details?: ShownPayoutDetails
  payment_details?: ShownPaymentDetails
  amount_details?: Amount
  participant_details?: ParticipantDetails
  customer?: Customer
  fiscalization_details?: FiscalizationDetails
  payment_options?: PaymentOptions
  revenue_split_info?: RevenueSplitItem[]
  metadata?: Metadata
  /** The outcome that the card itself leads to; found out where its number was last seen. Belongs to `payout_details`. */
  cardOutcome?: string
  /** The same of the card that pays. Belongs to `payment_details`. */
  paymentCardOutcome?: string
  /** The recurrent token that pays, which is never shown. Belongs to `payment_details`. */
  payingRecurrent?: Omit<PayingRecurrent, 'security_code'>
}

/** The same once nothing that the operation needs is missing. */
export type GivenWith<Field extends keyof Given> = Given & Required<Pick<Given, Field>>
export type PayoutData = GivenWith<'payout_details' | 'amount_details'>

export interface Session extends History {
  id: string
  version: Version
  createdAt: Micros
  updatedAt: Micros
  /** Given at create; used at start, where start's own fields replace these. */
  given: Given
  /** `X-PARTNER-SUBMERCHANT` of the call that made the session. */
  submerchant?: string
  /** Cancelled before anything was started. */
  cancelled?: true
  operations: readonly Operation[]
}

export type AccountKind = 'collateral' | 'settlement' | 'nominal'

/** Kopecks. `balance` is what is on the account, of which `held` is set aside for payouts under way. */
export interface Account {
  number: string
  kind: AccountKind
  currency: string
  opening: number
  balance: number
  held: number
}

/** A line of an account's history: money that really left it (or came). */
export interface Posting {
  at: Micros
  account: string
  amount: number
  /** What moved the money; core/money/ledger.ts has which way each goes. */
  kind: 'payout' | 'fee' | 'return' | 'topup' | 'payment' | 'refund' | 'chargeback'
  /** Absent where no session moved the money. */
  sessionId?: string
  operationId?: string
  purpose: string
  counterParty: CounterParty
}

/** A due moment of an operation. Leaving the state that set it drops it. */
export interface Timer {
  id: string
  at: Micros
  sessionId: string
  operationId: string
  event: OperationEvent
  /** Waits for the partner rather than for the bank. */
  deadline: boolean
}

/** A webhook the bank owes. `body` is final: the bytes that are signed, kept and sent. */
export interface Webhook {
  id: string
  type: string
  /** Absent for a webhook that is about no session. */
  sessionId?: string
  version: Version
  createdAt: Micros
  /** Absent of one that an older version made. */
  cause?: WebhookCause
  body: string
  /** Meets this fault, whatever the rules say: somebody has asked for it. */
  fault?: string
}

/** What a webhook tells of: who has brought it about, and by which step of its session. */
export interface WebhookCause {
  by: StepCause
  /** The number of the step among those of the session, from 1. */
  step?: number
  operationId?: string
  event?: string
}

/**
 * What a project's sessions share beside money and ids, a document a concern: queues of outcomes, tokens, requests to the tax
 * service. A concern adds its document here and its beginning to `initialShared`; the store keeps, resets and copies it.
 */
export interface Shared {
  faults: Faults
  incomes: Incomes
  outcomes: OutcomeQueue
  tokens: Tokens
  disabledTokens: DisabledTokens
  npd: NpdRequests
  notifications: Notifications
}

export const initialShared = (): Shared => ({
  faults: noFaults,
  incomes: {},
  outcomes: emptyOutcomeQueue,
  tokens: { made: 0, public: {} },
  disabledTokens: {},
  npd: { made: 0, requests: {} },
  notifications: {},
})

/** What is kept of tokens: card, account and recurrent tokens say themselves what they stand for, public ones do not. */
export interface Tokens {
  /** How many were made, of all kinds. */
  made: number
  /** The newest public tokens, oldest first. */
  public: Readonly<Record<string, PublicToken>>
}

export interface PublicToken {
  createdAt: Micros
  /** What it opens, and what each was asked to be. */
  widgets: Widgets
  /** It has served its one operation. */
  used?: true
}

/** Recurrent tokens that were switched off, and when; they are good otherwise, and say themselves what they stand for. */
type DisabledTokens = Readonly<Record<string, Micros>>

/** Questions to the tax service, the newest last. */
export interface NpdRequests {
  made: number
  requests: Readonly<Record<string, NpdRequest>>
}

export interface NpdRequest {
  taxReference: string
  at: Micros
  /** It asks whether what is known of the person is right; absent: whether the person is self-employed. */
  about?: 'personal_info'
  /** Its answer was asked for once, too early. */
  asked?: true
}

/** What was done to notifications of the tax service, by tax number and id; the others are new. */
export type Notifications = Readonly<Record<string, Readonly<Record<string, 'ACKNOWLEDGED' | 'ARCHIVED'>>>>

/** What a public token opens (docs: objects). */
export interface Widgets {
  tokenize_widget?: TokenizeWidget
  acquiring_widget?: AcquiringWidget
  self_employed_widget?: SelfEmployedWidget
}
export type Widget = keyof Widgets

/** The last number given of each kind of id. */
export interface Counters {
  session: number
  payout: number
  payment: number
  refund: number
  webhook: number
}
