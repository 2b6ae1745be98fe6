import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'declined_by_issuer_bank',
  description: 'The bank of the recipient declined the payout',
  fails: 'after confirmation',
  reserved: { amount: 13117, card: '4000001310000179' },
  source: 'docs: errors(old)',
})
