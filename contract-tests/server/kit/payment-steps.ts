import type { Scene } from './contract.ts'
import { cardPayment } from './payments.ts'
import type { Body, Version, Webhook } from './world.ts'

type Steps = Pick<Scene, 'bank' | 'clock' | 'inbox'>

/** A payment that has been started, and that the bank has asked to confirm: the session's id. */
export async function asked({ bank, clock, inbox }: Steps, body: object = cardPayment, version: Version = 'v2') {
  const { session } = await bank.call('session/init/payment', body, { version })
  await clock.runToIdle()
  inbox.next()
  return session.id as string
}

/** The same, confirmed: what the bank tells next. */
export async function confirmed(steps: Steps, body: object = cardPayment, version: Version = 'v2'): Promise<Webhook> {
  const id = await asked(steps, body, version)
  await steps.bank.call('session/confirm', { session_id: id }, { version })
  await steps.clock.runToIdle()
  return steps.inbox.next()
}

/** The one payment of a session of v2. */
export const paymentIn = ({ session }: Webhook | Body) => session.payment_list[0]

/** A payment that was taken: the session's id. */
export const paid = async (steps: Steps, body: object = cardPayment): Promise<string> =>
  (await confirmed(steps, body)).session.id

/** A refund to its end: what the bank tells of it. */
export async function refunded({ bank, clock, inbox }: Steps, body: object): Promise<Webhook> {
  await bank.call('session/refund', body)
  await clock.runToIdle()
  return inbox.next()
}
