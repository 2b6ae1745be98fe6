import type { Order, Stage } from '../stage.ts'
import { ensure } from '../verdicts.ts'
import { asAsked, hasPaid } from './play-payment.ts'

const advice =
  'nothing but payment_finished (or session/status) with the payment succeeded says that the money has come: ship then, and not before'

/** Whether the order is shown as paid, though no payment of it has succeeded. @throws {NotExercised} where `--order` does not tell */
export const isShownPaidTooEarly = async (stage: Stage, order: Order): Promise<boolean> =>
  (await stage.shownOrders.isShownAsPaid(await asAsked(stage, order))) && !(await hasPaid(stage, order))

/** An order is not shown as paid before it is. @throws {CaseFailed} {NotExercised} */
export async function isNotPaidYet(stage: Stage, order: Order, when: string): Promise<void> {
  ensure(!(await isShownPaidTooEarly(stage, order)), `the order ${order.reference} is shown as paid ${when}: ${advice}`)
}
