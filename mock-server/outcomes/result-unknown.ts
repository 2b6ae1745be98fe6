import { defineOutcome } from './define-outcome.ts'
import { lost } from './lost.ts'

export default defineOutcome({
  name: 'result_unknown',
  summary: 'session error, for good: until settle or decline is pushed by hand',
  instead: { settle: 'lose_track' },
  error: lost,
  reserved: { amount: 13106, card: '4000001310000062', account: '40817810131000000006', phone: '70001310006' },
  source: 'docs: objects (session error is not final); how long it lasts is ours',
})
