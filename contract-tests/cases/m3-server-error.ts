import { defineCase } from '../certify/define-case.ts'
import { inTrouble } from '../certify/in-trouble.ts'

export default defineCase({
  id: 'M3',
  title: 'after a 5xx nothing is paid twice',
  why: 'a 500 says that something failed, not that nothing was done',
  expected:
    'it asks session/status or repeats with the same idempotency key (or in the same session), and one payout is made',
  source: 'docs: errors (internal_error)',
  async run(stage) {
    await inTrouble(stage, 'error_500')
  },
})
