import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'card_number_does_not_exist',
  description: 'There is no card of that number',
  fails: 'after confirmation',
  reserved: { amount: 13115, card: '4000001310000153' },
  source: 'docs: errors',
})
