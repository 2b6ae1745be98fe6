import { defineCase } from '../certify/define-case.ts'
import { cutAnswer, noAnswer } from '../certify/in-trouble.ts'
import { isRefund, sayCall, sayRefusal } from '../certify/journal.ts'
import { blindRepeat, callsOf, type LostAnswers, loseAnswers, untilItKnows } from '../certify/payments/answers-lost.ts'
import { paidOrder, paymentOf } from '../certify/payments/play-payment.ts'
import type { Order, Stage } from '../certify/stage.ts'
import { ensure, NotExercised } from '../certify/verdicts.ts'

/** Kopecks of a part, in whole tens: no order has such an amount. */
const partOf = ({ amount = 0 }: Order, part: number): number => Math.floor((amount * part) / 10) * 10

export default defineCase({
  id: 'P3',
  title: 'a refund is made once, and never exceeds the payment',
  why: 'a refund whose answer was lost has often been made: the same part given back again is money of the shop',
  expected:
    'after a lost answer to session/refund it asks session/status first, or repeats with the same idempotency key: one refund is made; no refund is asked for that is more than what is left of the payment (--trigger-refund)',
  source: 'docs: payment-refund, errors (refund_amount_too_large); sdk: idempotency key',
  concerns: 'payments',
  async run(stage) {
    if (!stage.options.triggers.refund)
      throw new NotExercised('give --trigger-refund, which makes the partner give {amount} kopecks of {reference} back')
    // Two such parts are less than the payment, so that the bank does not refuse the second.
    for (const lost of [cutAnswer, noAnswer]) await isRefundedInTrouble(stage, lost)
    await isNeverTooMuch(stage)
  },
})

async function isRefundedInTrouble(stage: Stage, lost: LostAnswers): Promise<void> {
  const order = await paidOrder(stage)
  await loseAnswers(stage, 'session/refund', lost)
  const broken = await askToRefund(stage, order, 0.4)
  if (broken.fault !== undefined) await untilItKnows(stage, order, broken, isRefund)
  await stage.settle()
  await stage.holds(async () => {
    const blind = blindRepeat(await callsOf(stage, order), broken, isRefund)
    ensure(
      !blind,
      `${lost.form}: gave money back again without knowing what had become of ${sayCall(broken)}: ${blind && sayCall(blind)}. Ask session/status first, and look at the payment's refunds; or repeat with the same X-PARTNER-IDEMPOTENCY-KEY`,
    )
    const { refunds = [] } = await paymentOf(stage, order)
    const sum = refunds.map(({ id, amount_details: { amount } }) => `${id} over ${amount}`).join(', ')
    ensure(refunds.length <= 1, `${lost.form}: one refund was asked for, and ${refunds.length} were made: ${sum}`)
  })
}

async function isNeverTooMuch(stage: Stage): Promise<void> {
  const order = await paidOrder(stage)
  await askToRefund(stage, order, 0.6)
  await stage.settle()
  await stage.ask('refund', { reference: order.reference, amount: partOf(order, 0.6) })
  const refunds = async () => (await callsOf(stage, order)).filter(isRefund)
  await stage.waiting.until(
    async () => (await refunds()).length > 1,
    'another session/refund',
    3 * stage.options.quietMs,
  )
  await stage.settle()
  await stage.holds(async () => {
    const tooLarge = (await refunds()).filter(({ response }) => response.body.includes('refund_amount_too_large'))
    ensure(
      tooLarge.length === 0,
      `asked for more than is left of the payment of ${order.amount} kopecks: ${tooLarge.map(sayRefusal).join('; ')}. Keep what has been given back of each order, and refuse the rest yourself`,
    )
  })
}

/** Has the partner give a part back; its first session/refund. @throws {NotExercised} where there is none */
async function askToRefund(stage: Stage, order: Order, part: number) {
  await stage.ask('refund', { reference: order.reference, amount: partOf(order, part) })
  const refunds = async () => (await callsOf(stage, order)).filter(isRefund)
  await stage.waiting.until(async () => (await refunds()).length > 0, 'session/refund')
  const [first] = await refunds()
  if (!first)
    throw new NotExercised(
      `session/refund was not called for ${order.sessionId}: look at --trigger-refund, which was asked for ${partOf(order, part)} kopecks of ${order.reference}`,
    )
  return first
}
