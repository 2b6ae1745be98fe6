import type { CallHeaders } from '../core/call-headers.ts'
import type { Session, Version } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { SchemaVerdict, SignatureVerdict } from '../store/rows.ts'

/**
 * One call on its way through the edge. Each stage writes down what it has found out anyway; once the answer is decided, the
 * journal, the log and the counts read it, so that nothing is looked at twice.
 */
export interface Trace {
  /** Wall time. */
  readonly started: Micros
  readonly method: string
  readonly path: string
  readonly url: string
  readonly headers: CallHeaders
  /** Of the route that took the call. */
  readonly version: Version | undefined
  signature: SignatureVerdict
  schema: SchemaVerdict
  /** It was answered `ok`, whatever the partner got of that. */
  accepted?: true
  /** What an accepted call pays to, an item a payout. */
  payoutDetails?: readonly unknown[]
  /** What its payments are made by, likewise. */
  paymentDetails?: readonly unknown[]
  /** Of the session that the call is about, whatever became of it. */
  sessionId?: string | undefined
  /** The fault that happened to the call. */
  fault?: string
  before?: Session | undefined
  after?: Session | undefined
  /** Sentences about what was accepted and should be known. */
  warnings: string[]
}

export const beginTrace = (
  call: Pick<Trace, 'started' | 'method' | 'path' | 'url' | 'headers' | 'version'>,
): Trace => ({
  ...call,
  signature: { verdict: 'unchecked' },
  schema: { verdict: 'unchecked', violations: [] },
  warnings: [],
})
