import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'provider_internal_error',
  description: 'A fault of the provider',
  fails: 'after confirmation',
  reserved: { amount: 13126, card: '4000001310000260', account: '40817810131000000026', phone: '70001310026' },
  source: 'docs: errors',
})
