import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'taxpayer_income_exceeds_amount_limit',
  description: 'With this payout the recipient would earn more than 2.4 million roubles a year',
  fails: 'before confirmation',
  reserved: { amount: 13133 },
  source: 'docs: errors, selfemployed-payout',
})
