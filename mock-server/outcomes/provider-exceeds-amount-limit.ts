import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'provider_exceeds_amount_limit',
  description: 'The amount is above what the provider pays out',
  fails: 'after confirmation',
  reserved: { amount: 13124 },
  source: 'docs: errors',
})
