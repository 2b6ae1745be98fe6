import type { Violation } from '../../schemas/violation.ts'
import type { Session, Version } from '../core/state.ts'
import type { Micros } from '../core/time/time.ts'
import type { SignatureCause } from '../doctor/causes.ts'
import type { Project } from '../engine/project.ts'
import type { Outgoing } from '../faults/define-request-fault.ts'

/** Headers by lower-case name, as Node has them. */
export type CallHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

export const headerOf = (headers: CallHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'object' ? value.join(', ') : value
}

/** What was found about a call's signature; `cause` and `hint` are the doctor's. */
export interface SignatureVerdict {
  verdict: 'valid' | 'invalid' | 'missing' | 'unchecked'
  cause?: SignatureCause
  hint?: string
}

export interface SchemaVerdict {
  verdict: 'valid' | 'invalid' | 'unchecked'
  violations: readonly Violation[]
}

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
  version?: Version
  project?: Project
  bytes?: Uint8Array
  /** The bytes as text, where somebody has decoded them. */
  text?: string
  signature: SignatureVerdict
  schema: SchemaVerdict
  /** It was answered `ok`, whatever the partner got of that. */
  accepted?: true
  /** What an accepted call pays to. */
  payoutDetails?: unknown
  /** The body was parsed: what it says of a session stands in `sessionId`. */
  isRead?: true
  /** Of the session that the call is about, whatever became of it. */
  sessionId?: string | undefined
  /** The fault that befell the call. */
  fault?: string
  before?: Session | undefined
  after?: Session | undefined
  /** Sentences about what was let pass. */
  warnings: string[]
}

/** An answer before it becomes a `Response`; a fault can have it leave broken. */
export interface Answer extends Outgoing {
  error?: { code: string; description: string }
}

/** The session that a body names. */
export function namedSession(body: unknown): string | undefined {
  const { session_id } = Object(body)
  return typeof session_id === 'string' ? session_id : undefined
}

export const beginTrace = (call: Pick<Trace, 'started' | 'method' | 'path' | 'url' | 'headers'>): Trace => ({
  ...call,
  signature: { verdict: 'unchecked' },
  schema: { verdict: 'unchecked', violations: [] },
  warnings: [],
})
