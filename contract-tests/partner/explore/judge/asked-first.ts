import type { RequestItem } from '../../../../mock-server/index.ts'
import { asksToPay, isStatus, keyOf, sayCall } from '../../certify/journal.ts'
import { isTaken } from '../../certify/verdicts.ts'
import { isUnheard } from '../play/due.ts'
import { type EndedOrder, type EndedRun, type Rule, sayOrder, saysStatus } from '../play/ended-run.ts'

export const askedFirst: Rule = {
  id: 'asked_first',
  holds: 'after a lost answer the partner asks before it pays anew, or asks for the same payment again',
  judge: (run) => run.orders.flatMap((order) => paidBlindly(run, order)),
}

/** 429 says that nothing was done. */
const isLost = (call: RequestItem): boolean => asksToPay(call) && isUnheard(call) && call.fault !== 'error_429'

function paidBlindly(run: EndedRun, order: EndedOrder): string[] {
  const { calls } = order
  return calls.filter(isLost).flatMap((lost) => {
    const later = calls.slice(calls.indexOf(lost) + 1)
    const anew = later.find((call) => asksToPay(call) && !isSame(lost, call))
    if (!anew || hasHeard(run, lost, run.calls.indexOf(anew))) return []
    return [`${sayOrder(order)} was paid anew by ${sayCall(anew)} without knowing what had become of ${sayCall(lost)}`]
  })
}

/** The same session, or the same key. */
const isSame = (lost: RequestItem, call: RequestItem): boolean =>
  (call.session_id !== undefined && call.session_id === lost.session_id) ||
  (keyOf(lost) !== undefined && keyOf(call) === keyOf(lost))

/** It asked and was answered, or a webhook told it that nothing comes of that payout. */
const hasHeard = ({ calls, webhooks }: EndedRun, lost: RequestItem, before: number): boolean =>
  calls
    .slice(0, before)
    .some(
      (call, at) =>
        at > calls.indexOf(lost) && isStatus(call) && call.session_id === lost.session_id && !isUnheard(call),
    ) ||
  webhooks.some(
    (sent) =>
      sent.sessionId === lost.session_id &&
      sent.callsBefore <= before &&
      isTaken(sent.status) &&
      saysStatus(sent) === 'cancelled',
  )
