import { defineCase } from '../certify/define-case.ts'
import { asAsked, paidOrder } from '../certify/payments/play-payment.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'P5',
  title: 'a chargeback is noticed',
  why: "the payer's bank takes the money back weeks later, and asks nobody: who does not notice ships, or has shipped, for nothing",
  expected:
    '200 to payment_refunded with a refund that is_chargeback, and the order is shown as paid no more (--order)',
  source: 'docs: payment-refund (chargeback)',
  concerns: 'payments',
  async run(stage) {
    const order = await paidOrder(stage)
    const isShownAsPaid = async () => stage.shownOrders.isShownAsPaid(await asAsked(stage, order))
    if (stage.options.order)
      await stage.waiting.until(isShownAsPaid, `the order ${order.reference} to be shown as paid`)
    await stage.chargeBack(order)
    await stage.settle()
    const [first] = (await stage.webhooks('payment_refunded')).flatMap(({ attempts }) => attempts)
    ensure(isTaken(first?.status), `payment_refunded was answered ${first?.status ?? first?.error}, expected 200`)
    if (!stage.options.order)
      throw new NotExercised('it was answered 200; give --order, so that the kit can see whether the order changes')
    const isNoticed = await stage.waiting.until(async () => !(await isShownAsPaid()), 'the order to be paid no more')
    ensure(
      isNoticed,
      `the order ${order.reference} is shown as paid after its payment was charged back: look for is_chargeback in the refunds of payment_refunded`,
    )
  },
})
