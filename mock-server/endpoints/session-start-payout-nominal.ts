import { amount, fromNominal, toAccount } from '../../schemas/example-bodies.ts'
import { definePayoutStart } from './define-payout-start.ts'

export default definePayoutStart({
  path: '/session/start/payout/nominal',
  summary: 'Start a payout from a nominal account in a created session',
  start: { family: 'nominal', fiscal: false },
  source: 'docs: escrow-payout-accounts',
  request: { ...toAccount, ...fromNominal, ...amount },
})
