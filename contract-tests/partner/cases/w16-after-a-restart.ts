import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { endOf } from '../certify/samples.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W16',
  title: 'a webhook that comes once more after a restart confirms nothing again',
  why: 'the bank may send a webhook again half an hour later, and an operator a day later: what was remembered in memory alone is forgotten then',
  expected:
    '200 to a ready_to_confirm from before the restart, and no further session/confirm; the order is shown as before (--order)',
  source: 'docs: webhooks (resending); ours: what every payout system must do',
  needs: 'restart',
  async run(stage) {
    const asked = stage.newOrder()
    const order = await stage.pay('any', asked)
    await stage.settle()
    await stage.confirmed(order)
    const ended = await endOf(stage, order.sessionId, asked)
    if (!ended) throw new NotExercised(`${order.sessionId} has not ended: its session has to be confirmed, see W2`)
    const body = await stage.webhookBody(order, 'ready_to_confirm')
    const before = (await stage.confirmsOf(order)).length
    await stage.restart()
    await stage.quiet()
    const { status, error } = await stage.send('the same ready_to_confirm after a restart', body)
    ensure(isTaken(status), `it was answered ${status ?? error} after the restart, expected 200`)
    await stage.settle()
    await stage.holds(async () => {
      const again = (await stage.confirmsOf(order)).slice(before)
      ensure(again.length === 0, `confirmed again after a restart: ${again.map(sayCall).join('; ')}`)
    })
    await stage.shownOrders.knowsTheEnd(ended.order, ended.ending)
  },
})
