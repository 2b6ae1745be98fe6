import type { MatcherResult } from './matcher-result.ts'
import { toHaveReceived } from './to-have-received.ts'

const payment = {
  matcher: 'toHaveReceivedPayment',
  noun: 'payment',
  list: 'payment_list',
  starts: /\/session\/(start|init)\/payment(\/sync)?$/,
} as const

/** The bank has accepted a payment with at least these fields, in the names of v2 (`payment_details`, `amount_details`, `customer` …). */
export const toHaveReceivedPayment = (received: unknown, fields: object = {}): Promise<MatcherResult> =>
  toHaveReceived(payment, received, fields)
