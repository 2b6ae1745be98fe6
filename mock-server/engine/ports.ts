import type { Micros } from '../core/time/time.ts'

/** A key that checks signatures, parsed once. */
export interface VerifyingKey {
  /** SPKI PEM. */
  pem: string
  /** RSA PKCS#1 v1.5 with SHA-256, the signature in standard Base64 (sdk: SignatureValidator). */
  verify(bytes: Uint8Array, signature: string): boolean | Promise<boolean>
}

/** A key that signs, parsed once. */
export interface SigningKey {
  publicKey: VerifyingKey
  /**
   * RSA PKCS#1 v1.5 with SHA-256 over the bytes, those of a text in UTF-8, in standard Base64 (sdk: SignatureGenerator). `aside`: on a thread of
   * its own where there is one, because others wait for this one.
   */
  sign(body: string | Uint8Array, aside?: boolean): string | Promise<string>
}

export interface Parcel {
  url: string
  body: string
  headers: Record<string, string>
  /** Milliseconds of real time. */
  timeoutMs: number
  signal: AbortSignal
}

/** What came of sending: an HTTP status and the beginning of the answer's body (`ANSWER_BYTES`), or why there was none. `refused`: not even a connection, so nothing was sent. */
export type Receipt = { status: number; answer?: string; refused?: never } | { error: string; refused?: true }

/** What the engine needs from the world; node/ and web/ each have a set. */
export interface Ports {
  /** Wall time. */
  now(): Micros
  /** From 0 up to 1. */
  random(): number
  /** Told of each time that a store is asked once more. */
  onRetry?(): void
  /** Runs `run` after so many milliseconds (0: as soon as it may), without keeping the process alive; answers how to call it off. */
  schedule(delayMs: number, run: () => void): () => void
  /** @throws {KeyError} if the text is no such key */
  verifyingKey(pem: string): VerifyingKey | Promise<VerifyingKey>
  /** @throws {KeyError} if the text is no such key */
  signingKey(privatePem: string, publicPem?: string): SigningKey | Promise<SigningKey>
  send(parcel: Parcel): Promise<Receipt>
}
