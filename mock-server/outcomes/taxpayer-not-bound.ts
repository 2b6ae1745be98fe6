import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'taxpayer_not_bound',
  description: 'The self-employed recipient has not linked Bank 131',
  instead: { checked: 'refuse' },
  source: 'docs: errors, selfemployed-payout; that it is found out before confirmation is ours',
})
