import { type KeyObject, sign } from 'node:crypto'
import { limits } from '../../../schemas/limits.ts'
import { callAlone } from './call-alone.ts'
import type { Probe } from './verdicts.ts'

export interface Keys {
  /** The bank's private key. */
  bank: KeyObject
  /** A key that is nobody's here. */
  foreign: KeyObject
}

export const signedBy = (privateKey: KeyObject, body: string): string =>
  sign('sha256', Buffer.from(body), privateKey).toString('base64')

/** Posts a webhook to the partner. No signature given: the bank's; null: none. */
export async function sendProbe(
  url: string,
  keys: Keys,
  what: string,
  body: string,
  given?: string | null,
): Promise<Probe> {
  const signature = given === undefined ? signedBy(keys.bank, body) : given
  const headers = {
    'content-type': 'application/json',
    ...(signature !== null && { 'x-partner-sign': signature }),
  }
  const sent = { what, body, ...(signature !== null && { signature }) }
  try {
    const signal = AbortSignal.timeout(limits.webhookAnswer)
    const { status } = await callAlone(url, { method: 'POST', body, headers, signal })
    return { ...sent, status }
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error }
    return { ...sent, error: cause?.message ?? message }
  }
}
