import { amount, cardFromSettlement } from '../../schemas/example-bodies.ts'
import { definePayoutStart } from './define-payout-start.ts'

export default definePayoutStart({
  path: '/session/multi/start/payment/rko',
  summary: 'Start a card payout from a settlement account: a debit leg and a credit leg in one session',
  start: { family: 'rko', fiscal: false, legs: true },
  source: 'docs: settlement-payout-cards; inferred: v2',
  request: { ...cardFromSettlement, ...amount },
  examples: {
    'refuses a payout without its debit leg': {
      given: 'created',
      request: { session_id: 'ps_1001', ...cardFromSettlement, ...amount, payment_details: undefined },
      expect: 'invalid_request',
    },
  },
})
