import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'session_cancelled_by_partner',
  description: 'The partner cancelled the session',
  fails: 'while it waits',
  reserved: { amount: 13132 },
  source: 'docs: errors(old); that it lands on the payout is inferred',
})
