import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'session_cancelled_by_partner',
  description: 'The partner cancelled the session',
  source: 'docs: errors(old); that it lands on the payout is inferred',
})
