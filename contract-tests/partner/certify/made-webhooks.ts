import { sessionOf } from './session-of.ts'
import type { Stage, Order as StartedOrder } from './stage.ts'

type Order = Pick<StartedOrder, 'sessionId'>

/** What is paid out, or in, by the names of both versions. */
const lists = ['payout_list', 'payments', 'payment_list', 'acquiring_payments'] as const

type Session = Partial<Record<(typeof lists)[number], readonly object[]>>

async function shown(stage: Stage, { sessionId }: Order): Promise<Session> {
  const item = await sessionOf(stage.bank, sessionId)
  return item?.session as Session
}

/** A webhook of whatever type about the session as it stands. */
export async function webhookAbout(stage: Stage, order: Order, type: string): Promise<string> {
  return JSON.stringify({ type, session: await shown(stage, order) })
}

/**
 * A ready_to_confirm about a payout that does not wait, as the bank would write it: whoever confirms it has believed it. One that does wait is confirmed by
 * a partner that polls session/status, whatever it thinks of the webhook.
 */
export async function falseReady(stage: Stage, order: Order): Promise<string> {
  const session = withStatus('pending', await shown(stage, order))
  return JSON.stringify({ type: 'ready_to_confirm', session: { ...session, next_action: 'confirm' } })
}

/** A payment_finished that says of a payout under way that it is paid: whoever believes it hands over what nobody has paid for. */
export async function falseFinished(stage: Stage, order: Order): Promise<string> {
  const session = withStatus('succeeded', await shown(stage, order))
  return JSON.stringify({ type: 'payment_finished', session: { ...session, status: 'accepted' } })
}

/** The session, with all that is paid in it in that state. */
const withStatus = (status: string, session: Session): Session =>
  Object.fromEntries(
    Object.entries(session).map(([name, value]) =>
      isList(name) ? [name, value.map((each) => ({ ...each, status }))] : [name, value],
    ),
  )

const isList = (name: string): boolean => (lists as readonly string[]).includes(name)
