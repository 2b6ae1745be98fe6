import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'slow',
  summary: 'is paid two hours after it was confirmed',
  instead: { settle: 'linger' },
  reserved: { amount: 13104, card: '4000001310000047', account: '40817810131000000004' },
  source: 'docs: russian-account (2 hours to 3 banking days)',
})
