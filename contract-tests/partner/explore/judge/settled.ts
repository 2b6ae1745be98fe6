import type { SessionItem } from '../../../../mock-server/index.ts'
import { isConfirm, sayRefusal } from '../../certify/journal.ts'
import { isTaken } from '../../certify/verdicts.ts'
import { type EndedOrder, type EndedRun, type Rule, sayOrder } from '../play/ended-run.ts'
import { stateOf } from '../play/payout-state.ts'

export const settled: Rule = {
  id: 'settled',
  holds: 'no payout waits, or runs out, for want of a confirm that the partner could have given',
  judge: (run) =>
    run.orders.flatMap((order) => order.sessions.flatMap((session) => whyUnsettled(run, order, session) ?? [])),
}

function whyUnsettled(run: EndedRun, order: EndedOrder, session: SessionItem): string | undefined {
  const { id } = session
  if (!isUnconfirmed(session)) return undefined
  const asked = run.webhooks.find(
    (sent) =>
      sent.sessionId === id &&
      sent.type === 'ready_to_confirm' &&
      isTaken(sent.status) &&
      sent.state === 'awaiting_confirm',
  )
  if (!asked) return undefined
  const confirms = run.calls.filter((call) => isConfirm(call) && call.session_id === id)
  const tried = confirms.length > 0 ? `confirmed in vain: ${confirms.map(sayRefusal).join('; ')}` : 'never confirmed'
  return `${sayOrder(order)} was not paid: ${id} waited, ${asked.id} ready_to_confirm was answered ${asked.status}, and it was ${tried}`
}

/** It ran out, or waits still, and nobody had ordered that it runs out. */
function isUnconfirmed(session: SessionItem): boolean {
  if (stateOf(session) === 'awaiting_confirm') return true
  if (session.outcome === 'expired' || session.outcome === 'confirm_timeout') return false
  return stateOf(session) === 'failed' && JSON.stringify(session.session).includes('"confirm_timeout"')
}
