import type {
  Amount,
  BankError,
  ConfirmInformation,
  CounterParty,
  Customer,
  Exchange,
  FiscalizationDetails,
  Metadata,
  ParticipantDetails,
  PaymentDetails,
  Receipt,
  ShownPayoutDetails,
  TransactionInfo,
} from '../../schemas/generated/types.ts'
import { type Faults, noFaults } from './faults/fault-rules.ts'
import { emptyOutcomeQueue, type OutcomeQueue } from './operations/choose-outcome.ts'
import type { DebitState } from './operations/debit/machine.ts'
import type { IncomeState } from './operations/income/machine.ts'
import type { PayoutEvent, PayoutState } from './operations/payout/machine.ts'
import type { VerificationState } from './operations/verification/machine.ts'
import type { Declared, Incomes } from './tax/income.ts'
import type { Micros } from './time/time.ts'

/** What the bank remembers. Plain JSON throughout, so that a snapshot is a copy and a reset is an assignment. */

export type Version = 'v1' | 'v2'

/** Where the money comes from: the collateral account (plain), a nominal or a settlement (`rko`) account. */
export type Family = 'plain' | 'nominal' | 'rko'

/** What a partner gave for an operation, cards already reduced to what may be kept. */
export interface Given {
  payout_details?: ShownPayoutDetails
  payment_details?: PaymentDetails
  amount_details?: Amount
  participant_details?: ParticipantDetails
  customer?: Customer
  fiscalization_details?: FiscalizationDetails
  metadata?: Metadata
  /** The outcome that the card itself leads to; found out where its number was last seen. Belongs to `payout_details`. */
  cardOutcome?: string
}

/** The same once nothing that the operation needs is missing. */
type GivenWith<Field extends keyof Given> = Given & Required<Pick<Given, Field>>
export type PayoutData = GivenWith<'payout_details' | 'amount_details'>
export type DebitData = GivenWith<'payment_details' | 'amount_details' | 'customer'>
export type VerificationData = GivenWith<'payout_details'>
export type IncomeData = GivenWith<'amount_details' | 'fiscalization_details'>

/** How an operation departs from the ordinary course: which of the bank's own steps turns into which, and the reason shown. */
export interface AppliedOutcome {
  /** The outcome's; absent in the ordinary course. */
  name?: string
  instead: Partial<Record<PayoutEvent, PayoutEvent>>
  error?: BankError
}

/** What every operation has, whatever its kind; core/operations/kinds.ts says how each lives. */
interface Life<Kind extends string, State extends string, Data extends Given> {
  kind: Kind
  id: string
  state: State
  createdAt: Micros
  finishedAt?: Micros
  data: Data
  /** Number of the account that pays; an operation without one moves no money. */
  account?: string
  /** Kopecks set aside for it on that account right now, the fee included. */
  held: number
  /** Kopecks that the bank charges for it, if the project pays fees. */
  fee?: number
  outcome: AppliedOutcome
  error?: BankError
  receipt?: Receipt
  /** Income of a self-employed recipient, counted towards the year's limit. */
  declared?: Declared
}

export interface PayoutOperation extends Life<'payout', PayoutState, PayoutData> {
  /** What the partner must send back to confirm (nominal and settlement accounts). */
  offer?: ConfirmInformation
  /** What a payout in another currency is converted into. */
  exchange?: Exchange
  transactionInfo?: TransactionInfo
  /** It was paid, and the recipient's bank sent the money back. */
  returned?: { id: string; at: Micros }
}

/** The debit leg of a card payout from a nominal or settlement account. */
export interface DebitOperation extends Life<'debit', DebitState, DebitData> {
  /** Id of the credit leg, whose states it goes along with. */
  follows: string
}

export type VerificationOperation = Life<'verification', VerificationState, VerificationData>
export type IncomeOperation = Life<'income', IncomeState, IncomeData>

export type Operation = PayoutOperation | DebitOperation | VerificationOperation | IncomeOperation

export interface Session {
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
  /** `payout` and `fee` left the account, `return` came back to it, `topup` came from outside; core/money/ledger.ts has which way each goes. */
  kind: 'payout' | 'fee' | 'return' | 'topup'
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
  event: PayoutEvent
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
  body: string
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
  npd: NpdRequests
}

export const initialShared = (): Shared => ({
  faults: noFaults,
  incomes: {},
  outcomes: emptyOutcomeQueue,
  tokens: { made: 0, public: {} },
  npd: { made: 0, requests: {} },
})

/** What is kept of tokens: card and account tokens say themselves what they stand for, public ones do not. */
export interface Tokens {
  /** How many were made, of all kinds. */
  made: number
  /** The newest public tokens, oldest first. */
  public: Readonly<Record<string, PublicToken>>
}

export interface PublicToken {
  createdAt: Micros
  widgets: readonly Widget[]
  /** It has served its one operation. */
  used?: true
}

/** Questions to the tax service, the newest last. */
export interface NpdRequests {
  made: number
  requests: Readonly<Record<string, NpdRequest>>
}

export interface NpdRequest {
  taxReference: string
  at: Micros
  /** Its answer was asked for once, too early. */
  asked?: true
}

/** What a public token opens (docs: objects). */
export type Widget = 'tokenize_widget' | 'acquiring_widget' | 'self_employed_widget'

/** The last number given of each kind of id. */
export interface Counters {
  session: number
  payout: number
  payment: number
  refund: number
  webhook: number
}
