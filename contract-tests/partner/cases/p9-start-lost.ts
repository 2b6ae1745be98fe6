import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, inTrouble, noAnswer, startPayment } from '../certify/in-trouble.ts'

export default defineCase({
  id: 'P9',
  title: 'after a lost answer no second payment is begun',
  why: 'the connection broke after the bank took the payment: begun anew, the payer is asked twice, and may pay twice',
  expected:
    'after a lost answer to start/payment or init/payment it asks session/status or repeats with the same idempotency key (or in the same session), one payment is made, and the order is shown as the bank knows it (--order)',
  source: 'docs: session/status, session/init/payment (idempotency key)',
  concerns: 'payments',
  async run(stage) {
    await inTrouble(stage, [cutAnswer, noAnswer], startPayment)
  },
})
