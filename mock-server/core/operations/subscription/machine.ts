import { beginRenewal, deadline, nextPoint, retryPoint } from '../effects.ts'
import { defineMachine, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

/** Payments of a subscription are deadlines: there is always one more, and run-to-idle would make them for ever. */
const active = to('active', nextPoint(), deadline('renewal', 'renew'))

/**
 * The life of a subscription (sdk: Subscription; that a payment is tried again, and how often, is ours). Each of its payments runs in a
 * session of its own, and tells it how it has ended.
 */
export const subscriptionMachine = defineMachine({
  start: active,
  active: { renew: to('renewing', beginRenewal()), cancel: to('cancelled') },
  renewing: {
    renewed: active,
    missed: to('overdue', retryPoint(), deadline('renewal', 'renew')),
    give_up: to('exceeded'),
    cancel: to('ending'),
  },
  overdue: { renew: to('renewing', beginRenewal()), cancel: to('cancelled') },
  // Cancelled while a payment is under way: that one goes on, and none follows.
  ending: { renewed: to('cancelled'), missed: to('cancelled'), give_up: to('cancelled'), restore: to('renewing') },
  cancelled: { restore: active },
  exceeded: { restore: active, cancel: to('cancelled') },
})

export type SubscriptionState = StateOf<typeof subscriptionMachine>

/** Its payments alone tell of it, and it says nothing of the session of its first one. */
export const subscriptionShownAs = {
  active: { status: 'active', session: 'unaffected' },
  renewing: { status: 'active', session: 'unaffected', movedFromElsewhere: true },
  overdue: { status: 'overdue', session: 'unaffected' },
  ending: { status: 'cancelled', session: 'unaffected', movedFromElsewhere: true },
  cancelled: { status: 'cancelled', session: 'unaffected' },
  exceeded: { status: 'exceeded', session: 'unaffected' },
} satisfies Record<SubscriptionState, ShownIn<'subscriptions'>>
