import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'taxpayer_income_exceeds_amount_limit',
  description: 'With this payout the recipient would earn more than 2.4 million roubles in the year',
  instead: { checked: 'refuse' },
  source: 'docs: errors, selfemployed-payout; that it is found out before confirmation is ours',
})
