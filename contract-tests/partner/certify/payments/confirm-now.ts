import type { Order, Stage } from '../stage.ts'
import { NotExercised } from '../verdicts.ts'

/** Brings a payment to where it waits for the partner; the ready_to_confirm that is due. @throws {NotExercised} where the bank asks for no confirmation */
export async function readyToConfirm(stage: Stage, order: Order): Promise<string> {
  return stage.readyToConfirm(order).catch((error: Error) => {
    throw new NotExercised(
      `the bank asked for no confirmation of ${order.sessionId}: run it with a payment that is confirmed (init/payment/sync is not) (${error.message})`,
    )
  })
}

/** Has the partner confirm while the bank's clock stands. Answers whether it did; a payment that is confirmed by itself needs nobody for it. */
export async function confirmNow(stage: Stage, order: Order): Promise<boolean> {
  const body = await stage.readyToConfirm(order).catch(() => undefined)
  if (body === undefined) return false
  await stage.send('ready_to_confirm', body)
  const isConfirmed = async () => (await stage.confirmsOf(order)).length > 0
  const came = await stage.waiting.until(isConfirmed, 'session/confirm')
  await stage.quiet()
  return came
}
