import { amount, fromSettlement, toAccount } from '../../schemas/example-bodies.ts'
import { definePayoutInit } from './define-payout-init.ts'

export default definePayoutInit({
  path: '/session/init/payout/rko',
  summary: 'Create a session and start a payout from a settlement account in one call',
  start: { family: 'rko', fiscal: false },
  source: 'seed; docs: settlement-payout-accounts',
  request: { ...toAccount, ...fromSettlement, ...amount },
})
