import type { OutcomeName, RequestItem } from '../../../../mock-server/index.ts'
import type { Payment } from '../../../../schemas/generated/types.ts'
import type { AskedOrder } from '../case-log.ts'
import type { EndedOrder } from '../order-views.ts'
import { wordsAbout } from '../samples.ts'
import type { Order, Stage } from '../stage.ts'
import { NotExercised } from '../verdicts.ts'

/** Makes the partner begin a payment for an order; what is to become of it is said to the bank first. @throws {NotExercised} with what to do */
export async function takePayment(stage: Stage, outcome?: OutcomeName, asked?: AskedOrder): Promise<Order> {
  if (outcome !== undefined) await stage.bank.outcomes.next(outcome)
  return stage.pay('payment', asked)
}

/** The payment as the bank shows it. */
export const paymentOf = async (stage: Stage, order: Pick<Order, 'sessionId'>): Promise<Partial<Payment>> =>
  stage.payout(order)

/** Lets time run until the payment has ended, or waits for the partner; its payer pays where it is asked. */
export async function playOut(stage: Stage, order: Order): Promise<Partial<Payment>> {
  for (;;) {
    await stage.settle()
    const payment = await paymentOf(stage, order)
    if (!payment.customer_interaction) return payment
    await stage.bank.payer(order.sessionId).pay()
  }
}

/** An order that has been paid, without any trouble. @throws {NotExercised} where an ordinary payment does not end so */
export async function paidOrder(stage: Stage): Promise<Order> {
  const order = await takePayment(stage)
  const { status, error } = await playOut(stage, order)
  if (status === 'succeeded') return order
  throw new NotExercised(
    `an ordinary payment ended ${status}${error ? ` (${error.code})` : ''}: its session has to be confirmed, see P8`,
  )
}

/** The order, and what the bank says about its payment just now. */
export const asAsked = async (stage: Stage, { reference, amount = 0, sessionId }: Order): Promise<EndedOrder> => ({
  reference,
  amount,
  words: wordsAbout(await paymentOf(stage, { sessionId }), sessionId),
})

/** Payments that the bank runs, or has run, for the order, however many sessions the partner made of it. */
export const paymentsFor = async (stage: Stage, { reference }: Pick<Order, 'reference'>): Promise<RequestItem[]> =>
  (await stage.starts()).filter((call) => stage.log.orderOf(call)?.reference === reference)

/** The money has come, by one payment or another of the order. */
export async function hasPaid(stage: Stage, order: Order): Promise<boolean> {
  for (const { session_id } of await paymentsFor(stage, order))
    if ((await paymentOf(stage, { sessionId: session_id! })).status === 'succeeded') return true
  return false
}
