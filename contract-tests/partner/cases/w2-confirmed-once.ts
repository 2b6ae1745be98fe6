import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W2',
  title: 'a payout that waits is confirmed, once',
  why: 'what nobody confirms in 240 minutes is not paid; what is confirmed twice shows that two workers hold one order',
  expected: 'one session/confirm after ready_to_confirm',
  source: 'docs: webhooks (ready_to_confirm)',
  async run(stage) {
    const order = await stage.pay()
    await stage.settle()
    await stage.confirmed(order)
    await stage.holds(async () => {
      const confirms = await stage.confirmsOf(order)
      ensure(confirms.length === 1, `confirmed ${confirms.length} times: ${confirms.map(sayCall).join('; ')}`)
    })
  },
})
