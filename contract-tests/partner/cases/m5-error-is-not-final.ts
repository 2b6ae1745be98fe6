import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { wordsAbout } from '../certify/samples.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'M5',
  title: 'session status error is not taken as final',
  why: 'error means that the result is unknown: the payout may have been made, and often has been',
  expected:
    'no second payout after payment_finished with session status error; the order is not shown as failed meanwhile; 200 to the result that follows, and the order changes with it (--order)',
  source: 'docs: objects (session status), errors',
  async run(stage) {
    await stage.bank.outcomes.next('result_unknown')
    const order = await stage.pay()
    const open = await stage.shownOrders.shown(order)
    await stage.settle()
    const lost = JSON.parse(await stage.webhookBody(order, 'payment_finished'))
    if (lost.session.status !== 'error') throw new NotExercised(`the session ended ${lost.session.status}`)
    await stage.holds(async () => {
      const starts = await stage.starts()
      ensure(starts.length === 1, `paid again while the result was unknown: ${starts.map(sayCall).join('; ')}`)
    })
    const words = wordsAbout(await stage.payout(order), order.sessionId)
    if (open !== undefined) await stage.shownOrders.isNotShownAsFailed({ amount: 0, ...order, words }, open)
    const before = await stage.shownOrders.view(order)
    await stage.push(order.sessionId, stage.takesOnly ? 'charge' : 'settle')
    await stage.settle()
    const result = (await stage.webhooks('payment_finished')).at(-1)
    ensure(isTaken(result?.attempts.at(-1)?.status), 'the result that came in the end was not answered 200')
    if (before === undefined)
      return void stage.shownOrders.notes.add('whether it takes in the result that follows: give --order')
    ensure(await stage.shownOrders.viewChanges(order, before), `the order stayed as it was: ${before.slice(0, 200)}`)
  },
})
