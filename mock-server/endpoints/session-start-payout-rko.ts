import { definePayoutStart } from './define-payout-start.ts'
import { amount, fromSettlement, toAccount } from './example-bodies.ts'

export default definePayoutStart({
  path: '/session/start/payout/rko',
  summary: 'Start a payout from a settlement account in a created session',
  start: { family: 'rko', fiscal: false },
  source: 'docs: settlement-payout-accounts',
  request: { ...toAccount, ...fromSettlement, ...amount },
})
