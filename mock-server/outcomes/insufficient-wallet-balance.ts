import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'insufficient_wallet_balance',
  description: 'Too little money on the account the payout is taken from',
  fails: 'before confirmation',
  reserved: { amount: 13118 },
  source: 'docs: errors(old); that it befalls a payout before confirmation is ours',
})
