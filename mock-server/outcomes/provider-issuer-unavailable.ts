import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'provider_issuer_unavailable',
  description: 'The bank of the recipient does not answer the provider',
  fails: 'after confirmation',
  reserved: { amount: 13127, card: '4000001310000278' },
  source: 'docs: errors',
})
