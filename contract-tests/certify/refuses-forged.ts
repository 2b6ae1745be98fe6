import { sayCall } from './journal.ts'
import type { Order, Stage } from './stage.ts'
import { ensure } from './verdicts.ts'

/** A forged ready_to_confirm is refused with 4xx and changes nothing; the true one is believed after it. */
export async function refusesForged(
  stage: Stage,
  order: Order,
  what: string,
  body: string,
  signature: string | null,
): Promise<void> {
  const before = await stage.view(order)
  const { status, error } = await stage.send(what, body, signature)
  await stage.quiet()
  const confirms = await stage.confirmsOf(order)
  ensure(confirms.length === 0, `believed ${what}: ${confirms.map(sayCall).join('; ')}`)
  ensure(status !== undefined && status >= 400 && status < 500, `answered ${status ?? error}, expected 4xx`)
  const after = await stage.view(order)
  ensure(after === before, `${what} changed the order: ${before?.slice(0, 100)} became ${after?.slice(0, 100)}`)
  await stage.settle()
  await stage.confirmed(order)
}
