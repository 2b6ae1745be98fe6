import { defineOutcome } from './define-outcome.ts'
import { lost } from './lost.ts'

export default defineOutcome({
  name: 'result_unknown_then_paid',
  summary: 'session error, and paid a day later',
  instead: { settle: 'lose_track_then_settle' },
  error: lost,
  reserved: { amount: 13107, card: '4000001310000070', account: '40817810131000000007' },
  source: 'docs: objects (session error is not final); how long it lasts is ours',
})
