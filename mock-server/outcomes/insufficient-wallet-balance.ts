import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'insufficient_wallet_balance',
  description: 'Too little money on the account the payout is taken from',
  instead: { checked: 'refuse' },
  source: 'docs: errors(old); that it befalls a payout before confirmation is ours',
})
