import type { FaultRuleOptions, RequestItem } from '../../../../mock-server/index.ts'
import { isStatus, keyOf, sayCall } from '../journal.ts'
import type { Order, Stage } from '../stage.ts'

/** The answers to a call get lost: in which form, as the faults of the bank have it. */
export interface LostAnswers {
  form: string
  rule: Extract<FaultRuleOptions, { on: 'request'; fault: 'cut_answer' | 'answer_lost' }>
}

export const loseAnswers = (stage: Stage, call: string, { rule }: LostAnswers): Promise<void> =>
  stage.bank.faults.add({ ...rule, match: { call } }).then(() => {})

/** Calls of one session, oldest first. */
export const callsOf = async (stage: Stage, { sessionId }: Pick<Order, 'sessionId'>): Promise<RequestItem[]> =>
  (await stage.calls()).filter(({ session_id }) => session_id === sessionId)

const isAnswered = ({ fault }: RequestItem): boolean => fault === undefined

/** It asked what had become of the session, and was answered. */
const hasAsked = (call: RequestItem): boolean => isStatus(call) && isAnswered(call)

/**
 * Waits until the partner has learnt what became of the call whose answer was lost: by session/status or by a repeat that was answered. One that waits for
 * the webhook does neither; then its patience ends the wait.
 */
export async function untilItKnows(
  stage: Stage,
  order: Order,
  lost: RequestItem,
  isRepeat: (call: RequestItem) => boolean,
): Promise<void> {
  const knows = async () =>
    after(lost, await callsOf(stage, order)).some((call) => hasAsked(call) || (isAnswered(call) && isRepeat(call)))
  await stage.waiting.until(knows, `what it does about ${sayCall(lost)}`)
  await stage.bank.faults.clear()
}

/** The first repeat that was made without having asked: with another key than the lost one's, or with none. */
export function blindRepeat(
  calls: readonly RequestItem[],
  lost: RequestItem,
  isRepeat: (call: RequestItem) => boolean,
): RequestItem | undefined {
  const later = after(lost, calls)
  return later.find((call, index) => isRepeat(call) && !hasSameKey(lost, call) && !later.slice(0, index).some(hasAsked))
}

/** What came after the partner could know that the bank had done it: a call of the kind was answered, or its question was. */
export function onceItKnew(
  calls: readonly RequestItem[],
  isKind: (call: RequestItem) => boolean,
): readonly RequestItem[] {
  const first = calls.findIndex(isKind)
  const knew = calls.findIndex((call, index) => index >= first && isAnswered(call) && (isKind(call) || isStatus(call)))
  return first === -1 || knew === -1 ? [] : calls.slice(knew + 1)
}

const hasSameKey = (one: RequestItem, other: RequestItem): boolean =>
  keyOf(one) !== undefined && keyOf(one) === keyOf(other)

const after = (lost: RequestItem, calls: readonly RequestItem[]): readonly RequestItem[] =>
  calls.slice(calls.findIndex(({ id }) => id === lost.id) + 1)
