import { defineCase } from '../certify/define-case.ts'
import { valueAt } from '../certify/journal.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'R4',
  title: 'the amount is in kopecks',
  why: 'an amount in roubles pays a hundredth, or a hundredfold; fractions get lost in floating point',
  expected: "the payout's amount is the order's, in minor units, to the kopeck",
  source: 'docs: methods (amount_details)',
  async run(stage) {
    const order = await stage.pay()
    const amount = valueAt(await stage.payout(order), 'amount_details.amount')
    if (order.amount === undefined)
      throw new NotExercised('nobody told the kit what the amount should be: give --trigger with {amount} in it')
    ensure(amount === order.amount, `the order is over ${order.amount} kopecks, the payout over ${amount}`)
  },
})
