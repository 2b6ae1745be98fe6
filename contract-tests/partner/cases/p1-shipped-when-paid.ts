import { defineCase } from '../certify/define-case.ts'
import { confirmNow } from '../certify/payments/confirm-now.ts'
import { isNotPaidYet } from '../certify/payments/paid-too-early.ts'
import { asAsked, paymentOf, playOut, takePayment } from '../certify/payments/play-payment.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { NotExercised } from '../certify/verdicts.ts'

export default defineCase({
  id: 'P1',
  title: 'an order is shown as paid when the payment has succeeded, and not before',
  why: 'goods that leave at confirm, at 3-D Secure or at the hold are goods for a payment that may still fail',
  expected:
    'the order is shown as paid after payment_finished with the payment succeeded (--order); not after confirm, action_required or ready_to_capture (the last one unless --ships-held says so)',
  source: 'docs: payment-scenarios, webhooks (payment_finished)',
  concerns: 'payments',
  async run(stage) {
    await stage.shownOrders.prepare()
    const order = await takePayment(stage, 'three_d_secure')
    await isNotPaidYet(stage, order, 'when its payment has only been started')
    if (await confirmNow(stage, order)) await isNotPaidYet(stage, order, 'when its payment has been confirmed')
    await stage.settle()
    if ((await paymentOf(stage, order)).customer_interaction)
      await isNotPaidYet(stage, order, 'when its payer has been asked to act (action_required)')
    const { status } = await playOut(stage, order)
    if (status !== 'succeeded') throw new NotExercised(`the payment ended ${status}`)
    await stage.shownOrders.knowsTheEnd(await asAsked(stage, order), 'paid')
    if (!stage.options.shipsHeld) await isNotPaidWhenHeld(stage)
  },
})

/** The bank's clock stands while the money is held, whatever the partner does about it. */
async function isNotPaidWhenHeld(stage: Stage): Promise<void> {
  const order = await takePayment(stage, 'three_d_secure')
  await stage.settle()
  if (!(await paymentOf(stage, order)).customer_interaction)
    return void stage.shownOrders.notes.add('whether a hold counts as paid: the payer was asked for nothing')
  await stage.bank.payer(order.sessionId).pay()
  await stage.push(order.sessionId, 'place_hold')
  await stage.send('ready_to_capture', await heldBody(stage, order))
  await stage.quiet()
  await isNotPaidYet(stage, order, 'when its money is held (ready_to_capture); if you ship then, say --ships-held')
  await playOut(stage, order)
}

const heldBody = (stage: Stage, order: Order): Promise<string> => stage.webhookBody(order, 'ready_to_capture')
