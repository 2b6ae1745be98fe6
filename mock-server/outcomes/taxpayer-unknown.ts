import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'taxpayer_unknown',
  description: 'The recipient is not self-employed',
  fails: 'before confirmation',
  reserved: { amount: 13135 },
  source: 'docs: errors, selfemployed-payout',
})
