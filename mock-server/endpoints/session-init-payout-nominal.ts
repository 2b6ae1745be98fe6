import { amount, fromNominal, toAccount } from '../../schemas/example-bodies.ts'
import { definePayoutInit } from './define-payout-init.ts'

export default definePayoutInit({
  path: '/session/init/payout/nominal',
  summary: 'Create a session and start a payout from a nominal account in one call',
  start: { family: 'nominal', fiscal: false },
  source: 'seed; docs: escrow-payout-accounts, payout-fps-phone',
  request: { ...toAccount, ...fromNominal, ...amount },
})
