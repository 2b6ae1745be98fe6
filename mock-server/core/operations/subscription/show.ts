import type { Subscription } from '../../../../schemas/generated/types.ts'
import { timestamp } from '../../time/time.ts'
import type { SubscriptionOperation } from './operation.ts'

/** What the payment that began a subscription tells of it: how it stands now (sdk: Subscription). */
export function showSubscription({ id, period, nextAt, state }: SubscriptionOperation): Subscription {
  const goesOn = state !== 'cancelled' && state !== 'ending' && state !== 'exceeded'
  return {
    id,
    period,
    initial: true,
    ...(goesOn && { next_point: timestamp(nextAt) }),
    ...(state === 'exceeded' && { retries_exceeded: true }),
  }
}
