import { beginWork, changesOf } from '../operations/work.ts'
import { refuse } from '../refusal.ts'
import type { Context, Decision, View } from '../view.ts'
import { step } from './step.ts'

/** subscription/cancel and subscription/restore: one that is as it is to be stays so (sdk: SubscriptionApi; that it may be done twice is ours). */
export function commandSubscription(
  view: View,
  context: Context,
  id: string,
  command: 'cancel' | 'restore',
): Decision<object> {
  const { session } = view
  const subscription = session?.operations.find((each) => each.kind === 'subscription' && each.id === id)
  if (!session || !subscription)
    return refuse('unknown_subscription', '/subscription_id: no subscription of that id in this project')
  const work = beginWork(view, context)
  const next = step(work, session, subscription, command)
  return { changes: next ? changesOf(work, next) : {}, reply: {} }
}
