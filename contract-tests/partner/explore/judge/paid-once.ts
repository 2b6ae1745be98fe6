import { aliveTogether } from '../../certify/double-payouts.ts'
import { started } from '../../certify/journal.ts'
import { type EndedRun, type Rule, sayOrder } from '../play/ended-run.ts'
import { stateOf } from '../play/payout-state.ts'

/** A payout that had failed, as the partner could know, before the next one was started does not count. */
export const paidOnce: Rule = {
  id: 'paid_once',
  holds: 'no order is paid twice, or has two payouts under way at once',
  judge: ({ orders, calls, outbox }: EndedRun) =>
    orders.flatMap((order) => {
      const starts = aliveTogether(order.calls.filter(started), { requests: calls, webhooks: outbox })
      if (starts.length < 2) return []
      const paid = order.sessions.filter((session) => stateOf(session) === 'succeeded').map(({ id }) => id)
      const its = starts.map(({ id, session_id }) => `${session_id} by ${id}`).join(' and ')
      if (paid.length > 1) return [`${sayOrder(order)} was paid ${paid.length} times: ${its}`]
      return [`${sayOrder(order)} had ${starts.length} payouts under way at once: ${its}`]
    }),
}
