import { amount, cardFromSettlement } from '../../schemas/example-bodies.ts'
import { definePayoutInit } from './define-payout-init.ts'

export default definePayoutInit({
  path: '/session/multi/init/payment/rko',
  summary: 'Create a session and start a card payout from a settlement account in one call',
  start: { family: 'rko', fiscal: false, legs: true },
  source: 'docs: settlement-payout-cards; inferred: v2',
  request: { ...cardFromSettlement, ...amount },
})
