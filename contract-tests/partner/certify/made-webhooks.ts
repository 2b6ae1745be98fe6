import type { Order, Stage } from './stage.ts'

interface Session {
  payout_list?: readonly object[]
  payments?: readonly object[]
}

async function sessionOf(stage: Stage, { sessionId }: Order): Promise<Session> {
  const item = (await stage.bank.sessions()).find(({ id }) => id === sessionId)
  return item?.session as Session
}

/** A webhook of whatever type about the session as it stands. */
export async function webhookAbout(stage: Stage, order: Order, type: string): Promise<string> {
  return JSON.stringify({ type, session: await sessionOf(stage, order) })
}

/**
 * A ready_to_confirm about a payout that does not wait, as the bank would write it: whoever confirms it has believed it. One that does wait is confirmed by
 * a partner that polls session/status, whatever it thinks of the webhook.
 */
export async function falseReady(stage: Stage, order: Order): Promise<string> {
  const { payout_list, payments, ...session } = await sessionOf(stage, order)
  const pending = (payouts?: readonly object[]) => payouts?.map((payout) => ({ ...payout, status: 'pending' }))
  return JSON.stringify({
    type: 'ready_to_confirm',
    session: { ...session, next_action: 'confirm', payout_list: pending(payout_list), payments: pending(payments) },
  })
}

/** A payment_finished that says of a payout under way that it is paid: whoever believes it hands over what nobody has paid for. */
export async function falseFinished(stage: Stage, order: Order): Promise<string> {
  const { payout_list, payments, ...session } = await sessionOf(stage, order)
  const paid = (payouts?: readonly object[]) => payouts?.map((payout) => ({ ...payout, status: 'succeeded' }))
  return JSON.stringify({
    type: 'payment_finished',
    session: { ...session, status: 'accepted', payout_list: paid(payout_list), payments: paid(payments) },
  })
}
