/** What a host knows that a `Request` cannot carry. */
export interface Host {
  /** The body's exact bytes where `Request` has none (a GET with a body). */
  rawBody?: Uint8Array | Promise<Uint8Array | undefined> | undefined
  /** Resolves when the answer has left, or the client has; webhooks that the call causes wait for it. */
  answered?: Promise<unknown>
  /** Drops the connection without an answer. */
  reset?(): void
}

/** The bank as one function of a `Request`. */
export type Fetch = (request: Request, host?: Host) => Promise<Response>
