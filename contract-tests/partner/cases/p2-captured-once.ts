import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, noAnswer } from '../certify/in-trouble.ts'
import { isCapture, sayCall } from '../certify/journal.ts'
import { callsOf, type LostAnswers, loseAnswers, onceItKnew, untilItKnows } from '../certify/payments/answers-lost.ts'
import { asAsked, paymentOf, paymentsFor, playOut, takePayment } from '../certify/payments/play-payment.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { ensure, isTaken, NotExercised } from '../certify/verdicts.ts'

const notCaptured =
  'money was held (ready_to_capture), and session/capture was not called: give --trigger-capture if somebody has to ask for it. Money that is held and not captured goes back to the payer after five days'

export default defineCase({
  id: 'P2',
  title: 'a hold is captured once',
  why: 'a lost answer says nothing about the money: whoever takes the order anew takes it twice, whoever gives it up owes goods that are paid for',
  expected:
    'one session/capture after ready_to_capture, also where that comes twice; after a lost answer it asks session/status or repeats, takes no other payment for the order, and shows it as paid in the end (--order)',
  source: 'docs: payment-hold, webhooks (resending)',
  concerns: 'payments',
  async run(stage) {
    for (const lost of [cutAnswer, noAnswer]) await isCapturedInTrouble(stage, lost)
    await isCapturedOnce(stage)
  },
})

async function isCapturedInTrouble(stage: Stage, lost: LostAnswers): Promise<void> {
  await loseAnswers(stage, 'session/capture', lost)
  const order = await heldOrder(stage)
  const broken = await captureOf(stage, order)
  if (broken.fault !== undefined) await untilItKnows(stage, order, broken, isCapture)
  await stage.bank.faults.clear()
  await playOut(stage, order)
  await isTakenOnce(stage, order, `${lost.form} (session/capture)`)
}

async function isCapturedOnce(stage: Stage): Promise<void> {
  await stage.bank.faults.add({ on: 'webhook', match: { type: 'ready_to_capture' }, fault: 'duplicate', times: 1 })
  const order = await heldOrder(stage)
  await captureOf(stage, order)
  await playOut(stage, order)
  const { status, error } = await stage.send(
    'ready_to_capture, late',
    await stage.webhookBody(order, 'ready_to_capture'),
  )
  ensure(isTaken(status), `ready_to_capture that came late was answered ${status ?? error}, expected 200`)
  await stage.quiet()
  await isTakenOnce(stage, order, 'ready_to_capture came more than once')
}

async function heldOrder(stage: Stage): Promise<Order> {
  const order = await takePayment(stage, 'held')
  await playOut(stage, order)
  return order
}

/** The first session/capture, by itself or by the trigger. @throws {NotExercised} where there is none */
async function captureOf(stage: Stage, order: Order) {
  const captures = async () => (await callsOf(stage, order)).filter(isCapture)
  const hasCome = async () => (await captures()).length > 0
  if (!stage.options.triggers.capture) await stage.waiting.until(hasCome, 'session/capture')
  else if (!(await hasCome())) {
    await stage.ask('capture', { amount: 0, ...order })
    await stage.waiting.until(hasCome, 'session/capture')
  }
  const [first] = await captures()
  if (!first) throw new NotExercised(notCaptured)
  return first
}

async function isTakenOnce(stage: Stage, order: Order, when: string): Promise<void> {
  await stage.holds(async () => {
    const again = onceItKnew(await callsOf(stage, order), isCapture).filter(isCapture)
    ensure(again.length === 0, `${when}: captured again what was captured: ${again.map(sayCall).join('; ')}`)
    const payments = await paymentsFor(stage, order)
    ensure(
      payments.length === 1,
      `${when}: another payment was taken for the order: ${payments.map(sayCall).join('; ')}. Ask session/status what has become of the first`,
    )
  })
  const { status } = await paymentOf(stage, order)
  if (status !== 'succeeded') return void stage.shownOrders.notes.add(`how ${order.sessionId} ended: it is ${status}`)
  await stage.shownOrders.knowsTheEnd(await asAsked(stage, order), 'paid')
}
