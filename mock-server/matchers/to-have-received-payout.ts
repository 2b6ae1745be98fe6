import type { MatcherResult } from './matcher-result.ts'
import { toHaveReceived } from './to-have-received.ts'

const payout = {
  matcher: 'toHaveReceivedPayout',
  noun: 'payout',
  list: 'payout_list',
  // a card is paid from an account by calls that are named after the payment of its debit leg
  starts: /\/session\/((start|init)\/payout|multi\/(start|init)\/payment\/)/,
} as const

/** The bank has accepted a payout with at least these fields, in the names of v2 (`payout_details`, `amount_details`, `metadata` …). */
export const toHaveReceivedPayout = (received: unknown, fields: object = {}): Promise<MatcherResult> =>
  toHaveReceived(payout, received, fields)
