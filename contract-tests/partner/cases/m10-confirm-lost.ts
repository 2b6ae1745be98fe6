import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, noAnswer, survives } from '../certify/in-trouble.ts'

const forms = [
  { form: 'session/confirm never reached the bank', rule: { on: 'request', fault: 'reset_after_body', times: 1 } },
  { ...cutAnswer, form: 'the answer to session/confirm was lost' },
  { ...noAnswer, form: 'session/confirm was not answered' },
] as const

export default defineCase({
  id: 'M10',
  title: 'a confirm that got lost is made again, and starts no second payout',
  why: 'the payout runs, confirmed or not: a new one pays twice, and one that nobody confirms fails in 240 minutes',
  expected:
    'a confirm of which the bank has not heard is made again; no second payout for the order; in the end it is shown as the bank knows it (--order)',
  source: 'docs: session/confirm, session/status',
  async run(stage) {
    const otherwise = 'the partner confirmed nothing: run it with a payout that needs to be confirmed'
    for (const form of forms) await survives(stage, { ...form, calls: ['session/confirm'], otherwise })
  },
})
