import { defineCase } from '../certify/define-case.ts'
import { sayCall } from '../certify/journal.ts'
import { isNotPaidYet } from '../certify/payments/paid-too-early.ts'
import { paymentOf, paymentsFor, takePayment } from '../certify/payments/play-payment.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

interface Way {
  how: string
  outcome: NonNullable<Parameters<typeof takePayment>[1]>
  /** What happens when the payer has been asked. */
  act(stage: Stage, order: Order): Promise<void>
}

/** Longer than a payer has, whatever it pays by. */
const AN_HOUR = { minutes: 61 }

const ways: readonly Way[] = [
  {
    how: 'the payer did not pass 3-D Secure',
    outcome: 'three_d_secure',
    act: async ({ bank }, { sessionId }) => bank.payer(sessionId).refuse(),
  },
  {
    how: 'the payer left and did not come back',
    outcome: 'three_d_secure',
    async act({ bank }, { sessionId }) {
      await bank.payer(sessionId).abandon()
      await bank.clock.advance(AN_HOUR)
    },
  },
  { how: 'the confirm came too late', outcome: 'confirm_timeout', act: async () => {} },
]

export default defineCase({
  id: 'P7',
  title: 'a payment that nobody made is no payment',
  why: 'a payer who gave up has not bought; a payment begun anew without anybody asking takes money from somebody who has left',
  expected:
    'after a failed 3-D Secure, a payer who left and a confirm that came too late: 200 to payment_finished, the order is not shown as paid (--order), and no other payment is begun for it',
  source: 'docs: payment-scenarios, errors (3DS_error, confirm_timeout)',
  concerns: 'payments',
  async run(stage) {
    for (const way of ways) await isUnpaid(stage, way)
  },
})

async function isUnpaid(stage: Stage, { how, outcome, act }: Way): Promise<void> {
  const order = await takePayment(stage, outcome)
  await stage.settle()
  if ((await paymentOf(stage, order)).customer_interaction) await act(stage, order)
  await stage.settle()
  const { status } = await paymentOf(stage, order)
  if (status !== 'failed')
    return void stage.shownOrders.notes.add(
      `what it does where ${how}: the payment is ${status}, its payer was asked for nothing`,
    )
  await stage.holds(async () => {
    const begun = await paymentsFor(stage, order)
    ensure(
      begun.length === 1,
      `${how}, and another payment was begun by itself: ${begun.map(sayCall).join('; ')}. Begin one when the payer asks for it`,
    )
  })
  const finished = (await stage.webhooks('payment_finished')).find(({ session_id }) => session_id === order.sessionId)
  const first = finished?.attempts[0]
  ensure(
    !finished || isTaken(first?.status),
    `payment_finished was answered ${first?.status ?? first?.error}, expected 200`,
  )
  if (!stage.options.order) throw new NotExercised('give --order, so that the kit can see how the order is shown')
  await isNotPaidYet(stage, order, `though ${how}`)
}
