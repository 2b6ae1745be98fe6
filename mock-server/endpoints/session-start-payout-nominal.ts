import { definePayoutStart } from './define-payout-start.ts'
import { amount, fromNominal, toAccount } from './example-bodies.ts'

export default definePayoutStart({
  path: '/session/start/payout/nominal',
  summary: 'Start a payout from a nominal account in a created session',
  start: { family: 'nominal', fiscal: false },
  source: 'docs: escrow-payout-accounts',
  request: { ...toAccount, ...fromNominal, ...amount },
})
