import { sayCall } from './journal.ts'
import { falseFinished, falseReady } from './made-webhooks.ts'
import type { Order, Stage } from './stage.ts'
import { ensure } from './verdicts.ts'

/** Forged webhooks, of a payout that waits and of its result, are refused with 4xx and change nothing; the true ones are believed after them. */
export async function refusesForged(
  stage: Stage,
  order: Order,
  how: string,
  signatureOf: (body: string) => string | null,
): Promise<void> {
  await refuses(stage, order, `ready_to_confirm ${how}`, await falseReady(stage, order), signatureOf)
  await refuses(stage, order, `payment_finished ${how}`, await falseFinished(stage, order), signatureOf)
  await stage.settle()
  await stage.webhookBody(order, 'ready_to_confirm')
  await stage.confirmed(order)
}

async function refuses(
  stage: Stage,
  order: Order,
  what: string,
  body: string,
  signatureOf: (body: string) => string | null,
): Promise<void> {
  await stage.quiet()
  const before = await stage.shownOrders.view(order)
  const { status, error } = await stage.send(what, body, signatureOf(body))
  await stage.quiet()
  const confirms = await stage.confirmsOf(order)
  ensure(confirms.length === 0, `believed ${what}: ${confirms.map(sayCall).join('; ')}`)
  ensure(status !== undefined && status >= 400 && status < 500, `${what} was answered ${status ?? error}, expected 4xx`)
  const after = await stage.shownOrders.view(order)
  const unchanged = after === before || (await isShownAsAnother(stage, order))
  ensure(unchanged, `${what} changed the order: ${before?.slice(0, 200)} became ${after?.slice(0, 200)}`)
}

/** A partner may be slow to take in the answer to its start: then the order comes to look like one that nobody has lied about. */
async function isShownAsAnother(stage: Stage, order: Order): Promise<boolean> {
  const other = await stage.pay()
  const isSo = async () => (await stage.shownOrders.view(order)) === (await stage.shownOrders.view(other))
  return stage.waiting.until(isSo, `the order ${order.reference} to be shown as another that has been started`)
}
