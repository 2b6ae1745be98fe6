import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'wallet_internal_error',
  description: 'A fault of the service that keeps the balances',
  fails: 'before confirmation',
  reserved: { amount: 13136 },
  source: 'docs: errors(old)',
})
