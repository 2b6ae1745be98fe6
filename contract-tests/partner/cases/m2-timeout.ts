import { defineCase } from '../certify/define-case.ts'
import { inTrouble } from '../certify/in-trouble.ts'
import { NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'M2',
  title: 'after a timeout nothing is paid twice',
  why: 'an answer that does not come in time says nothing about the payout',
  expected:
    'it asks session/status or repeats with the same idempotency key (or in the same session), one payout is made, and the order is shown as the bank knows it (--order)',
  source: 'docs: session/status; sdk: idempotency key',
  async run(stage) {
    const { slowAnswerMs: ms } = stage.options
    if (ms === 0)
      throw new NotExercised(
        'slow answers are switched off: give --slow-answer, in seconds, longer than the partner waits',
      )
    const form = `no answer for ${ms / 1000} s`
    await inTrouble(stage, [{ form, rule: { on: 'request', fault: 'latency', times: 1, ms }, ms }])
  },
})
