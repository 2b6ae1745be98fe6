import { amount, cardFromNominal } from '../../schemas/example-bodies.ts'
import { definePayoutInit } from './define-payout-init.ts'

export default definePayoutInit({
  path: '/session/multi/init/payment/nominal',
  summary: 'Create a session and start a card payout from a nominal account in one call',
  start: { family: 'nominal', fiscal: false, legs: true },
  source: 'docs: escrow-payout-cards; inferred: v2',
  request: { ...cardFromNominal, ...amount },
})
