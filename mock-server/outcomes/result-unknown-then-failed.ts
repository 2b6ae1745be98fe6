import { defineOutcome } from './define-outcome.ts'
import { lost } from './lost.ts'

export default defineOutcome({
  name: 'result_unknown_then_failed',
  summary: 'session error, and failed a day later',
  instead: { settle: 'lose_track_then_decline' },
  error: lost,
  reserved: { amount: 13108, card: '4000001310000088', account: '40817810131000000008' },
  source: 'docs: objects (session error is not final); how long it lasts is ours',
})
