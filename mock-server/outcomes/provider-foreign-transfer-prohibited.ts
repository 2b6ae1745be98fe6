import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'provider_foreign_transfer_prohibited',
  description: 'The provider does not pay to foreign cards',
  fails: 'after confirmation',
  reserved: { amount: 13125, card: '4000001310000252' },
  source: 'docs: errors',
})
