import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, startCalls, survives } from '../certify/in-trouble.ts'

export default defineCase({
  id: 'M9',
  title: 'answers that are lost again and again pay nothing twice',
  why: 'networks fail for minutes, not for one call: the second loss, or the third, is where code gives up and begins again, with a new key in a new session',
  expected:
    'however often answers are lost, it asks or repeats in the same session or with the same key; one payout is made, and the order is shown as the bank knows it (--order)',
  source: 'docs: session/status; sdk: idempotency key',
  async run(stage) {
    const otherwise = 'the partner started no payout: look at --trigger'
    const rule = { on: 'request', fault: 'cut_answer', times: 5 } as const
    await survives(stage, { form: 'the answer to the start was lost five times', calls: startCalls, rule, otherwise })
    await survives(stage, {
      form: 'the answers to the start and to what came after it were lost',
      calls: [...startCalls, 'session/status'],
      rule: cutAnswer.rule,
      otherwise,
    })
  },
})
