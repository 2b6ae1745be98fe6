import { bankTestKeys, partnerTestKeys } from '../../fixtures/keys/index.ts'
import { diagnose } from '../doctor/diagnose.ts'
import type { RequestItem } from '../journal/request-items.ts'
import { type MatcherResult, result } from './matcher-result.ts'
import { kindOf } from './received.ts'

export interface SignedOptions {
  /** Whose signature is expected, SPKI PEM (default: the published test key of the bank). */
  publicKey?: string
}

/**
 * A webhook (`body`, and `signature` or `headers`) is signed by the bank; a call of the bank's journal was signed by the partner. Says
 * why not as the signature doctor does.
 */
export async function toBeValidlySigned(received: unknown, options: SignedOptions = {}): Promise<MatcherResult> {
  const { publicKey = bankTestKeys.publicKey } = options
  const verdict = journalled(received) ?? (await verdictOf(received, publicKey))
  const { verdict: found, hint } = verdict
  return result(
    found === 'valid',
    () => `expected a valid X-PARTNER-SIGN; it is ${found}${hint ? `: ${hint}` : ''}`,
    () => 'expected no valid X-PARTNER-SIGN, but it is valid',
  )
}

/** What the bank itself found when it was called. */
function journalled(received: unknown): RequestItem['signature'] | undefined {
  const { signature } = Object(received) as { signature?: RequestItem['signature'] | string }
  return typeof signature === 'object' ? signature : undefined
}

async function verdictOf(received: unknown, publicKey: string): Promise<RequestItem['signature']> {
  const { body, signature, headers } = Object(received) as Partial<Record<string, unknown>>
  if (typeof body !== 'string')
    throw new TypeError(
      `toBeValidlySigned: expected a webhook with its body as text, or a call of the journal, got ${kindOf(received)}`,
    )
  const given =
    typeof signature === 'string' ? signature : new Headers(headers as Record<string, string>).get('x-partner-sign')
  if (!given) return { verdict: 'missing' }
  const found = await diagnose({
    method: 'POST',
    url: 'https://partner.example/',
    headers: {},
    body: new TextEncoder().encode(body),
    signature: given,
    partnerKey: publicKey,
    bankKey: '',
    otherKeys: [{ project: 'partner', pem: partnerTestKeys.publicKey }],
  })
  return found ? { verdict: 'invalid', ...found } : { verdict: 'valid' }
}
