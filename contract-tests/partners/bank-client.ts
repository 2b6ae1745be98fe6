import { sign } from 'node:crypto'
import type { Flaw } from './flaws.ts'

export interface ClientOptions {
  bankUrl: string
  project: string
  /** The partner's own, PEM. */
  privateKey: string
  timeoutMs: number
  flaw?: Flaw
  /** Asks session/status every few milliseconds until an order has ended, as the documentation advises where there are no webhooks. */
  polls?: boolean
}

/** What became of a call. `lost`: nobody knows whether the bank has done it. */
export type Reply =
  | { kind: 'ok'; session: { id: string; status: string; next_action?: string } }
  | { kind: 'refused'; code: string }
  | { kind: 'lost'; how: 'broken' | 'timeout' | 'server' }

/** Calls the bank as its documentation says: JSON, signed over the bytes that are sent. */
export async function callBank(options: ClientOptions, method: string, fields: object, key?: string): Promise<Reply> {
  const { bankUrl, project, privateKey, timeoutMs, flaw } = options
  const body = JSON.stringify(fields)
  const signed = flaw === 'R1' ? JSON.stringify(fields, null, 2) : body
  const headers = {
    'content-type': 'application/json',
    'x-partner-project': project,
    'x-partner-sign': sign('sha256', Buffer.from(signed), privateKey).toString('base64'),
    ...(key !== undefined && { 'x-partner-idempotency-key': key }),
  }
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetch(`${bankUrl}/api/v2/${method}`, { method: 'POST', body, headers, signal })
    if (answer.status >= 500) return { kind: 'lost', how: 'server' }
    const { session, error } = (await answer.json()) as {
      session?: { id: string; status: string }
      error?: { code: string }
    }
    return session && answer.ok ? { kind: 'ok', session } : { kind: 'refused', code: error?.code ?? 'unknown' }
  } catch (error) {
    return { kind: 'lost', how: (error as Error).name === 'TimeoutError' ? 'timeout' : 'broken' }
  }
}
