import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'amount_less_allowed_provider',
  description: 'The amount is below what the provider pays out',
  fails: 'after confirmation',
  reserved: { amount: 13112 },
  source: 'docs: errors',
})
