import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { readyToConfirm } from '../certify/payments/confirm-now.ts'
import { playOut, takePayment } from '../certify/payments/play-payment.ts'
import { ensure, isTaken } from '../certify/verdicts.ts'

export default defineCase({
  id: 'P8',
  title: 'a payment is confirmed, once',
  why: 'what nobody confirms in time is not paid (240 minutes, SberPay 20); the bank sends a webhook again whenever an answer is lost on the way',
  expected: 'one session/confirm after ready_to_confirm, also where it comes twice, and 200 to the duplicate',
  source: 'docs: payment-no-hold, webhooks (resending)',
  concerns: 'payments',
  async run(stage) {
    const order = await takePayment(stage)
    const body = await readyToConfirm(stage, order)
    await stage.send('ready_to_confirm', body)
    await stage.confirmed(order)
    await stage.quiet()
    const { status, error } = await stage.send('the same ready_to_confirm again', body)
    ensure(isTaken(status), `the duplicate was answered ${status ?? error}, expected 200`)
    await playOut(stage, order)
    await stage.holds(async () => {
      const confirms = await stage.confirmsOf(order)
      ensure(
        confirms.length === 1,
        `${order.sessionId} was confirmed ${confirms.length} times: ${confirms.map(sayCall).join('; ')}. Keep what has been confirmed under the session's id, and look there first`,
      )
    })
  },
})
