import type { SignatureCause } from '../../../doctor/causes.ts'

/** A body and a header that claims to be its signature. */
export interface SignatureCase {
  name: string
  /** What the case shows, in a sentence. */
  why: string
  /** The exact bytes of the body. */
  body: string | Uint8Array
  /** The public key that the signature is checked with. */
  key: 'partner' | 'bank' | 'other'
  /** `X-PARTNER-SIGN`, exactly. */
  signature: string
  /** Missing for a good one; of several mistakes the outermost first. */
  causes?: [SignatureCause, ...SignatureCause[]]
  /** What else the call says, where the mistake is about it. */
  call?: { method: string; url: string; headers: Record<string, string> }
}

/** The private halves, PEM. */
export type PrivateKeys = Record<'partner' | 'bank' | 'other', { privateKey: string }>
