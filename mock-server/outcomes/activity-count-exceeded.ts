import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'activity_count_exceeded',
  description: 'The card has had as many payouts as it may have',
  fails: 'after confirmation',
  reserved: { amount: 13111, card: '4000001310000112' },
  source: 'docs: errors',
})
