import { defineKind } from '../define-kind.ts'
import { subscriptionMachine, subscriptionShownAs } from './machine.ts'
import { showSubscription } from './show.ts'

/** Payments that the bank makes by itself, one a period, after a first one that was paid (sdk: Subscription). */
export default defineKind({
  machine: subscriptionMachine,
  shownAs: subscriptionShownAs,
  list: 'subscriptions',
  show: showSubscription,
  requires: ['payment_details', 'amount_details', 'customer'],
  commands: [], // session/cancel is about the payment
  failsLike: 'payment',
  direction: 'none',
  waitOf: ({ nextAt }, wait, now) => (wait === 'renewal' ? Math.max(0, nextAt - now) : undefined),
})
