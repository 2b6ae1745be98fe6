import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { falseReady } from '../certify/made-webhooks.ts'
import { ensure } from '../certify/verdicts.ts'

export default defineCase({
  id: 'M6',
  title: 'nothing is confirmed after a cancel',
  why: 'webhooks can come late: a ready_to_confirm that arrives after the end must not wake the order up',
  expected: 'no session/confirm after payment_finished has told that the session was cancelled',
  source: 'docs: webhooks; inferred: they may overtake one another',
  async run(stage) {
    const order = await stage.pay()
    // One that had waited for the partner would have been confirmed by one that polls.
    const ready = await falseReady(stage, order)
    await stage.push(order.sessionId, 'refuse')
    const finished = await stage.webhookBody(order, 'payment_finished')
    await stage.send('payment_finished: the session was cancelled', finished)
    await stage.quiet()
    await stage.send('the ready_to_confirm from before, late', ready)
    await stage.quiet()
    await stage.holds(async () => {
      const confirms = await stage.confirmsOf(order)
      ensure(confirms.length === 0, `confirmed what was cancelled: ${confirms.map(sayCall).join('; ')}`)
    })
  },
})
