import { amount, cardFromNominal } from '../../schemas/example-bodies.ts'
import { definePayoutStart } from './define-payout-start.ts'

export default definePayoutStart({
  path: '/session/multi/start/payment/nominal',
  summary: 'Start a card payout from a nominal account: a debit leg and a credit leg in one session',
  start: { family: 'nominal', fiscal: false, legs: true },
  source: 'docs: escrow-payout-cards; inferred: v2',
  request: { ...cardFromNominal, ...amount },
  examples: {
    'refuses a payout without its debit leg': {
      given: 'created',
      request: { session_id: 'ps_1001', ...cardFromNominal, ...amount, payment_details: undefined },
      expect: 'invalid_request',
    },
  },
})
