import { type CallHeaders, headerOf } from '../core/call-headers.ts'
import { type Refusal, refuse } from '../core/refusal.ts'
import { type Endpoint, takesKey } from '../endpoints/define-endpoint.ts'
import type { IncomingCall } from './incoming-call.ts'

const ofReads = ['X-PARTNER-SUBMERCHANT', 'X-PUBLIC-TOKEN'] as const
const ofWrites = ['X-PARTNER-IDEMPOTENCY-KEY', ...ofReads] as const

/** Headers that say one thing about a call, as the bank's documents spell them. */
type SingleHeader = (typeof ofWrites)[number]

/** As Node has them. */
const lowerCase: Readonly<Record<SingleHeader, string>> = {
  'X-PARTNER-IDEMPOTENCY-KEY': 'x-partner-idempotency-key',
  'X-PARTNER-SUBMERCHANT': 'x-partner-submerchant',
  'X-PUBLIC-TOKEN': 'x-public-token',
}

/** What a header says; an empty one says nothing (ours: the bank's documents are silent). */
export const singleHeader = (headers: CallHeaders, name: SingleHeader): string | undefined =>
  headerOf(headers, lowerCase[name]) || undefined

/**
 * Refuses a header that was sent twice (ours): joined by a comma, two keys would be a third one, which nobody meant. A comma in a value that
 * was sent once is the partner's own.
 */
export function repeatedHeader(call: IncomingCall, endpoint: Pick<Endpoint, 'path' | 'reads'>): Refusal | undefined {
  for (const name of takesKey(endpoint) ? ofWrites : ofReads) {
    if (!singleHeader(call.headers, name)?.includes(',')) continue
    const times = call.timesSent?.(lowerCase[name]) ?? 1
    if (times > 1) return refuse('header_repeated', `${name}: expected it once, got it ${times} times`)
  }
  return undefined
}
