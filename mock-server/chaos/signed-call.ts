import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { testKeys } from '../../fixtures/keys/index.ts'
import type { RecordedCall } from './history.ts'

export type SigningKey = KeyObject

export const partnerKey = (): SigningKey => createPrivateKey(testKeys.partner.privateKey)

interface BankAnswer {
  session?: { id: string; payout_list?: { id: string }[] }
  error?: { code: string }
}

/** A call as a partner makes it; `undefined` where no answer came, or none in so many milliseconds. */
export async function signedCall(
  url: string,
  key: SigningKey,
  { method, key: idempotencyKey }: RecordedCall,
  body: object,
  patienceMs: number,
): Promise<RecordedCall['answer']> {
  const text = JSON.stringify(body)
  const headers = {
    'x-partner-project': 'demo_project',
    'x-partner-sign': sign('sha256', Buffer.from(text), key).toString('base64'),
    ...(idempotencyKey !== undefined && { 'x-partner-idempotency-key': idempotencyKey }),
    connection: 'close',
  }
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const answer = await fetch(`${url}/api/v2/${method}`, { method: 'POST', body: text, headers, signal })
    const { session, error } = JSON.parse(await answer.text()) as BankAnswer
    const payoutId = session?.payout_list?.[0]?.id
    return {
      http: answer.status,
      ...(error && { code: error.code }),
      ...(session && { sessionId: session.id }),
      ...(payoutId !== undefined && { payoutId }),
    }
  } catch {
    return undefined
  }
}
