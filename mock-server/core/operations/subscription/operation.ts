import type { GivenWith } from '../../state.ts'
import type { Micros } from '../../time/time.ts'
import type { Instead } from '../machine.ts'
import type { BaseOperation } from '../operation.ts'
import type { SubscriptionState, subscriptionMachine } from './machine.ts'

/** What each of its payments is made from. */
export type SubscriptionData = GivenWith<'payment_details' | 'amount_details' | 'customer'>

export interface SubscriptionOperation
  extends BaseOperation<'subscription', SubscriptionState, SubscriptionData, Instead<typeof subscriptionMachine>> {
  /** The id of the payment that began it. */
  of: string
  /** As it was asked for. */
  period: string
  /** When its next payment is due. */
  nextAt: Micros
  /** How often the payment that is due was tried. */
  tries: number
  /** The id of the payment that was made last: in another session, which tells how it has ended. */
  hearsOf?: string
  /** When the one under way is tried again, should it fail; absent: it is the last try. */
  retryAt?: Micros
}

/** What a payment knows of the subscription that makes it. */
export interface Renewal {
  /** The id of the subscription. */
  of: string
  /** The session that it is in: that of its first payment. */
  home: string
  period: string
  /** When the next payment is due, should this one be paid. */
  nextAt: Micros
  /** When this one is tried again, should it fail; absent: it is the last try. */
  retryAt?: Micros
}
