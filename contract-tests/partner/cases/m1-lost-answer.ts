import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, inTrouble, noAnswer } from '../certify/in-trouble.ts'

export default defineCase({
  id: 'M1',
  title: 'after a lost answer nothing is paid twice',
  why: 'the connection broke after the bank took the payout: paying again pays twice',
  expected:
    'it asks session/status or repeats with the same idempotency key (or in the same session), one payout is made, and the order is shown as the bank knows it (--order)',
  source: 'docs: session/status; sdk: idempotency key',
  async run(stage) {
    await inTrouble(stage, [cutAnswer, noAnswer])
  },
})
