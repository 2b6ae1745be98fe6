import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W9',
  title: 'payment_finished is survived before the answer to confirm',
  why: 'an answer and a webhook travel by different ways, and nothing says which arrives first',
  expected:
    '200 to payment_finished while session/confirm is still unanswered, and nothing is started or confirmed anew',
  source: 'docs: webhooks (no order is promised)',
  async run(stage) {
    await stage.bank.faults.add({
      on: 'webhook',
      match: { type: 'payment_finished' },
      fault: 'before_answer',
      times: 1,
    })
    const order = await stage.pay()
    await stage.settle()
    await stage.confirmed(order)
    const [finished] = (await stage.webhooks('payment_finished')).filter(({ fault }) => fault === 'before_answer')
    if (!finished) throw new NotExercised('no payment_finished came before an answer: is auto-confirmation on?')
    const [first] = finished.attempts
    ensure(isTaken(first?.status), `payment_finished was answered ${first?.status ?? first?.error}, expected 200`)
    await stage.holds(async () => {
      const starts = await stage.starts()
      ensure(starts.length === 1, `paid again afterwards: ${starts.map(sayCall).join('; ')}`)
    })
  },
})
