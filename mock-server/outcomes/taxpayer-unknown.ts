import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'taxpayer_unknown',
  description: 'The tax service does not know the recipient as self-employed',
  instead: { checked: 'refuse' },
  source: 'docs: errors, selfemployed-payout; that it is found out before confirmation is ours',
})
