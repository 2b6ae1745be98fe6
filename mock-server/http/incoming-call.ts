import type { CallHeaders } from '../core/call-headers.ts'
import type { Refusal } from '../core/refusal.ts'

/** A call as its host took it in: all that the bank wants of it, whether it came by a socket or as a `Request`. */
export interface IncomingCall {
  readonly method: string
  /** Absolute, as it was asked for. */
  readonly url: string
  /** Of that address, with doubled slashes folded; one of old pages under its name of today. */
  readonly path: string
  readonly headers: CallHeaders
  /** How often a header was sent: its values come joined. Without it nobody knows (a `Request` does not). */
  timesSent?(header: string): number
  /** The body's bytes as they came, or why there are none. They are read when they are first asked for, and once. */
  body(): Promise<Uint8Array | Refusal>
  /** Resolves when the answer has left, or the client has; webhooks that the call causes wait for it. Without it: a macrotask after the answer. */
  answered?(): Promise<unknown>
}
