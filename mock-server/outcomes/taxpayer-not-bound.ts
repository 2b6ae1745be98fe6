import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'taxpayer_not_bound',
  description: 'The self-employed recipient is not linked to the bank',
  fails: 'before confirmation',
  reserved: { amount: 13134 },
  source: 'docs: errors, selfemployed-payout',
})
