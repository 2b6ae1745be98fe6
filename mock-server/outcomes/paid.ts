import { defineOutcome } from './define-outcome.ts'

export default defineOutcome({
  name: 'paid',
  summary: 'is paid, as most are',
  instead: {},
  reserved: { amount: 13101, card: '4000001310000013', account: '40817810131000000001', phone: '70001310001' },
  source: 'docs: typical',
})
