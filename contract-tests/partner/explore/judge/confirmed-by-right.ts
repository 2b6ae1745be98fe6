import type { RequestItem } from '../../../../mock-server/index.ts'
import { isConfirm, sayCall } from '../../certify/journal.ts'
import { isTaken } from '../../certify/verdicts.ts'
import { type EndedRun, type Rule, saysStatus } from '../play/ended-run.ts'
import { STRANGER } from '../play/play-step.ts'

export const confirmedByRight: Rule = {
  id: 'confirmed_by_right',
  holds: 'nothing is confirmed that the partner does not know, or that it has given up',
  judge: (run) => run.calls.flatMap((call, at) => (isConfirm(call) ? (whyWrong(run, call, at) ?? []) : [])),
}

function whyWrong(run: EndedRun, call: RequestItem, at: number): string | undefined {
  const { session_id: id } = call
  if (call.request.body.includes(STRANGER))
    return `a session that the partner has not made was confirmed: ${sayCall(call)}`
  const cancelled = run.webhooks.find(
    (sent) =>
      sent.sessionId === id &&
      sent.type === 'payment_finished' &&
      isTaken(sent.status) &&
      saysStatus(sent) === 'cancelled',
  )
  if (!cancelled) return undefined
  // A confirm that is only repeated was begun before: one that was asked for anew was not.
  const asked = run.webhooks
    .slice(run.webhooks.indexOf(cancelled) + 1)
    .find((sent) => sent.sessionId === id && sent.type === 'ready_to_confirm')
  if (!asked || at < asked.callsBefore) return undefined
  return `${id} was confirmed though ${cancelled.id} had said that it is cancelled: ${sayCall(call)}`
}
