import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'confirm_timeout',
  description: 'The payout was not confirmed in time',
  source: 'docs: errors; sibling: ready-to-confirm (240 minutes)',
})
