import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'session_cancelled',
  description: 'The session was cancelled',
  fails: 'while it waits',
  reserved: { amount: 13131 },
  source: 'docs: errors(old); that it befalls a payout that waits is ours',
})
