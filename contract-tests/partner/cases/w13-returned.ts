import { defineCase } from '../certify/define-case.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'W13',
  title: 'a payout that comes back is noticed',
  why: "days after it was paid the recipient's bank can send the money back; who does not notice owes it to the recipient",
  expected: '200 to payment_refunded, and the order is shown differently afterwards (--order)',
  source: 'docs: payout-refunds',
  async run(stage) {
    const order = await stage.pay('account')
    await stage.settle()
    const before = await stage.shownOrders.view(order)
    await stage.push(order.sessionId, 'return').catch((error: Error) => {
      throw new NotExercised(`only a paid transfer to an account comes back: give --trigger-account (${error.message})`)
    })
    await stage.settle()
    const [first] = (await stage.webhooks('payment_refunded')).flatMap(({ attempts }) => attempts)
    ensure(isTaken(first?.status), `payment_refunded was answered ${first?.status ?? first?.error}, expected 200`)
    if (before === undefined)
      throw new NotExercised('it was answered 200; give --order, so that the kit can see whether the order changes')
    ensure(await stage.shownOrders.viewChanges(order, before), `the order is shown as before: ${before.slice(0, 200)}`)
  },
})
