import type { Subscription } from '../../../../schemas/generated/types.ts'
import { timestamp } from '../../time/time.ts'
import type { BaseOperation } from '../operation.ts'
import type { SubscriptionOperation } from '../subscription/operation.ts'
import { showSubscription } from '../subscription/show.ts'
import type { PaymentOperation } from './operation.ts'

/** The subscription that a payment began, or of which it is one. */
export function subscriptionOf(payment: PaymentOperation, others: readonly BaseOperation[]): Subscription | undefined {
  if (payment.renewal) return showRenewal(payment)
  const begun = others.find((each): each is SubscriptionOperation => isSubscription(each) && each.of === payment.id)
  return begun && showSubscription(begun)
}

/** What a later payment tells: how the subscription stood when this one was made. */
function showRenewal({ renewal, state }: PaymentOperation): Subscription {
  const { of: id, period, nextAt, retryAt } = renewal!
  const next = state === 'failed' ? retryAt : nextAt
  return {
    id,
    period,
    initial: false,
    ...(next === undefined ? { retries_exceeded: true } : { next_point: timestamp(next) }),
  }
}

const isSubscription = (operation: BaseOperation): operation is SubscriptionOperation =>
  operation.kind === 'subscription'
