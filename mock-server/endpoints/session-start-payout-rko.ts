import { amount, fromSettlement, toAccount } from '../../schemas/example-bodies.ts'
import { definePayoutStart } from './define-payout-start.ts'

export default definePayoutStart({
  path: '/session/start/payout/rko',
  summary: 'Start a payout from a settlement account in a created session',
  start: { family: 'rko', fiscal: false },
  source: 'docs: settlement-payout-accounts',
  request: { ...toAccount, ...fromSettlement, ...amount },
})
