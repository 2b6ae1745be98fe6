import { defineCase } from '../certify/define-case.ts'
import { inTrouble } from '../certify/in-trouble.ts'

export default defineCase({
  id: 'M1',
  title: 'after a lost answer nothing is paid twice',
  why: 'the connection broke after the bank took the payout: paying again pays twice',
  expected:
    'it asks session/status or repeats with the same idempotency key (or in the same session), and one payout is made',
  source: 'docs: session/status; sdk: idempotency key',
  async run(stage) {
    await inTrouble(stage, 'answer_lost')
  },
})
