import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'not_permitted_by_issuer_bank',
  description: 'The bank of the recipient does not permit such a payout',
  fails: 'after confirmation',
  reserved: { amount: 13121, card: '4000001310000211' },
  source: 'docs: errors(old)',
})
