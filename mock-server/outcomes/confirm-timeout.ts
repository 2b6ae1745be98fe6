import { defineFailure } from './define-failure.ts'

export default defineFailure({
  name: 'confirm_timeout',
  description: 'The payout was not confirmed in time',
  fails: 'while it waits',
  reserved: { amount: 13116, card: '4000001310000161' },
  source: 'docs: errors; sibling: ready-to-confirm (240 minutes)',
})
