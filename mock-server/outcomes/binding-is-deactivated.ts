import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'binding_is_deactivated',
  description: 'The card is not verified for this agent, or no longer',
  fails: 'after confirmation',
  reserved: { amount: 13114, card: '4000001310000146' },
  source: 'docs: errors',
})
