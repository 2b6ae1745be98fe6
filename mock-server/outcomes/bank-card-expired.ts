import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'bank_card_expired',
  description: 'The card has expired',
  fails: 'after confirmation',
  reserved: { amount: 13113, card: '4000001310000138' },
  source: 'docs: errors',
})
