import { defineCase } from '../certify/define-case.ts'
import { inTrouble } from '../certify/in-trouble.ts'

export default defineCase({
  id: 'M3',
  title: 'after a 5xx nothing is paid twice',
  why: 'a 500 says that something failed, not that nothing was done',
  expected:
    'it asks session/status or repeats with the same idempotency key (or in the same session), one payout is made, and the order is shown as the bank knows it (--order)',
  source: 'docs: errors (internal_error)',
  async run(stage) {
    await inTrouble(stage, [
      { form: 'a 500 was answered', rule: { on: 'request', fault: 'error_500', times: 1 } },
      { form: 'a 504 was answered, and the payout made', rule: { on: 'request', fault: 'error_504', times: 1 } },
    ])
  },
})
