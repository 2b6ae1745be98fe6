import type { RequestItem, StartedBank } from '../../../../mock-server/index.ts'
import type { AskedOrder, CaseLog } from '../../certify/case-log.ts'
import { asksToPay, isConfirm, keyOf, methodOf, startIsDue } from '../../certify/journal.ts'
import { isTaken } from '../../certify/verdicts.ts'
import { payoutState } from './payout-state.ts'
import type { SentWebhook } from './trace.ts'

interface Situation {
  bank: StartedBank
  log: CaseLog
  calls: readonly RequestItem[]
  webhooks: readonly SentWebhook[]
  /** Orders that the partner was asked for and has said that it took. */
  asked: readonly AskedOrder[]
}

/** No answer, or none that says what has become of the call. */
export const isUnheard = (call: RequestItem): boolean => call.fault !== undefined && call.fault !== 'latency'

/** What the partner is known to have still to do, each as a text: only that is waited for. */
export async function dueOf({ bank, log, calls, webhooks, asked }: Situation): Promise<string[]> {
  const unstarted = asked.filter((order) => !calls.some((call) => asksToPay(call) && log.orderOf(call) === order))
  return [
    ...unstarted.map(({ reference }) => `the payout of ${reference}`),
    ...(startIsDue(calls) ? [`a start in ${calls.at(-1)?.session_id}`] : []),
    ...unfollowed(calls).map(({ id }) => `what it does about ${id}`),
    ...(await confirmsDue(bank, calls, webhooks)),
  ]
}

/** It makes the session, so that who has not heard of it does not know which. */
const makesOne = (call: RequestItem): boolean => /^session\/(create|init)/.test(methodOf(call))

/**
 * Calls that were not heard of, and that it has neither asked after nor made again: in the same session, or, where it knows none, by the same method with the
 * same key. Such a call follows one of them alone.
 */
function unfollowed(calls: readonly RequestItem[]): RequestItem[] {
  const following = new Set<RequestItem>()
  return calls.filter((call, at) => {
    if (!isUnheard(call)) return false
    const later = calls.slice(at + 1)
    if (call.session_id !== undefined && later.some(({ session_id }) => session_id === call.session_id)) return false
    if (call.session_id !== undefined && !makesOne(call)) return true
    const next = later.find(
      (each) => methodOf(each) === methodOf(call) && keyOf(each) === keyOf(call) && !following.has(each),
    )
    if (next) following.add(next)
    return next === undefined
  })
}

async function confirmsDue(
  bank: StartedBank,
  calls: readonly RequestItem[],
  webhooks: readonly SentWebhook[],
): Promise<string[]> {
  const taken = webhooks.filter(({ type, status }) => type === 'ready_to_confirm' && isTaken(status))
  const confirmed = new Set(calls.filter(isConfirm).map(({ session_id }) => session_id))
  const open = new Set(taken.map(({ sessionId }) => sessionId).filter((id) => !confirmed.has(id)))
  const due: string[] = []
  for (const id of open) if ((await payoutState(bank, id)) === 'awaiting_confirm') due.push(`the confirm of ${id}`)
  return due
}
