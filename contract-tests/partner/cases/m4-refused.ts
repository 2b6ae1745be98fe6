import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'M4',
  title: 'a refused payout is not repeated as if it were lost',
  why: 'a definite no repeated by a loop is a flood of payouts, and one of them goes through when the reason has gone',
  expected: 'no second payout for the order after payment_finished with a failed payout',
  source: 'docs: errors',
  async run(stage) {
    await stage.bank.outcomes.next(stage.takesOnly ? 'insufficient_funds' : 'insufficient_wallet_balance')
    const order = await stage.pay()
    await stage.settle()
    const finished = JSON.parse(await stage.webhookBody(order, 'payment_finished'))
    if (finished.session.status !== 'cancelled') throw new NotExercised(`the payout ended ${finished.session.status}`)
    await stage.quiet()
    await stage.holds(async () => {
      const starts = await stage.starts()
      ensure(starts.length === 1, `paid again by itself: ${starts.map(sayCall).join('; ')}`)
    })
  },
})
