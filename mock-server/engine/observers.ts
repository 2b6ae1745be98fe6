import type { PayerAction } from '../core/operations/define-kind.ts'
import type { Version } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { SignatureCause } from '../doctor/causes.ts'
import type { TellOfAny } from '../store/changed.ts'
import type { DeliveryReport } from './delivery.ts'

/** A call that has been answered. */
export interface CallReport {
  /** In the journal, and in the answer's `x-request-id`; absent where the store could not keep it. */
  id?: string
  at: Micros
  method: string
  path: string
  /** As the call named it; nothing says that it exists. */
  project: string | undefined
  /** 0: the connection was reset instead. */
  status: number
  durationMs: number
  version?: Version
  sessionId?: string
  /** In which state the session's first payout or payment was found and left; of a session that has none yet, its status. */
  before?: string
  after?: string
  error?: { code: string; description: string }
  /** What is wrong with the signature, and what to do about it. */
  cause?: SignatureCause
  hint?: string
  /** The fault that happened to the call: the partner may have got less than `status` says. */
  fault?: string
}

/** What a payer has done, at a page or by a test in its place: no call of the partner's says it. */
export interface PayerReport {
  at: Micros
  project: string
  /** `start`: the payer of the hosted page has begun the payment. */
  action: PayerAction | 'start'
  sessionId: string
  paymentId: string
}

/** A project that was there already, and what it was told then that it was told otherwise now: it stays as it was. */
export interface KeptReport {
  project: string
  options: readonly string[]
}

export interface Observers {
  onCall?(report: CallReport): void
  onDelivery?(report: DeliveryReport): void
  /** A webhook that a fault has dropped or holds: no try is made at it for now. */
  onWithheld?(report: DeliveryReport): void
  onPayer?(report: PayerReport): void
  onKept?(report: KeptReport): void
  /** Rows were written, in any project; a store in memory tells it at the moment when they are. Must be quick and not throw. */
  onChange?: TellOfAny
  onError?(error: unknown): void
  /** The store does not answer, and calls are refused until it does: told once, however many run into it. */
  onStoreAway?(error: Error): void
  /** It answers again, after so many milliseconds. */
  onStoreBack?(awayMs: number): void
  /** The store can write no more: what it was asked is refused, and the process should end. */
  onStoreFailure?(error: Error): void
}
