import type { ShownCard, ShownPaymentDetails } from '../../../schemas/generated/types.ts'
import { takeId } from '../ids.ts'
import { parsePeriod, pointAfter } from '../time/period.ts'
import type { Operation } from './kinds.ts'
import type { PaymentOperation } from './payment/operation.ts'
import { subscriptionId } from './subscription/id.ts'
import type { Renewal, SubscriptionData, SubscriptionOperation } from './subscription/operation.ts'
import type { Work } from './work.ts'

/** A payment that was paid begins the subscription that it asked for. */
export function beginSubscription({ begun }: Work, sessionId: string, operation: Operation): Operation {
  if (operation.kind !== 'payment' || operation.renewal) return operation
  const { period } = operation.data.payment_options?.subscription ?? {}
  if (period === undefined) return operation
  const id = subscriptionId(sessionId, operation.id)
  begun.push({ kind: 'subscription', id, of: operation.id, period, nextAt: 0, tries: 0, data: dataOf(operation) })
  return operation
}

/** What later payments are made from: as by a recurrent token, without the payer. */
function dataOf({ data, recurrent }: PaymentOperation): SubscriptionData {
  const { payment_options: _, payingRecurrent, payment_details, ...rest } = data
  const token = recurrent?.token ?? payingRecurrent?.token
  return {
    ...rest,
    payment_details: payableAgain(payment_details),
    ...(token !== undefined && { payingRecurrent: { token } }),
  }
}

function payableAgain(details: ShownPaymentDetails): ShownPaymentDetails {
  const card = details.type === 'card' || details.type === 'recurrent' ? details.card : undefined
  return { type: 'recurrent', ...(card && { card: factsAlone(card) }) }
}

const factsAlone = ({ type: _, encrypted_card: __, tokenized_card: ___, ...facts }: ShownCard): ShownCard => facts

/** When its next payment is due: the first point of its period that is still to come. */
export function nextPoint({ view }: Work, _: string, operation: Operation): Operation {
  if (operation.kind !== 'subscription') return operation
  const { retryAt: __, ...subscription } = operation
  return { ...subscription, nextAt: pointOf(operation, view.now), tries: 0, outcome: { instead: {} } }
}

const pointOf = ({ createdAt, period }: SubscriptionOperation, now: number): number =>
  pointAfter(createdAt, parsePeriod(period)!, now)

/** So often a payment is tried: once when it is due, and three times after that (ours). */
const MOST_TRIES = 4

/** A payment of a subscription begins, in a session of its own; it is known by now when the next one will be due, or when this one is tried again. */
export function beginRenewal({ view, counters, renewals }: Work, sessionId: string, operation: Operation): Operation {
  if (operation.kind !== 'subscription') return operation
  const { retryAt: _, ...subscription } = operation
  const { id: of, period, data } = subscription
  const id = takeId(counters, 'payment')
  const tries = subscription.tries + 1
  const retry = tries < MOST_TRIES ? { retryAt: view.now + view.rules.pace.renewal } : {}
  const renewal: Renewal = { of, home: sessionId, period, nextAt: pointOf(operation, view.now), ...retry }
  renewals.push({ id, renewal, data })
  const instead = tries < MOST_TRIES ? {} : ({ missed: 'give_up' } as const)
  return { ...subscription, ...retry, tries, hearsOf: id, outcome: { instead } }
}

/** It has failed, and is tried again. */
export function retryPoint({ view }: Work, _: string, operation: Operation): Operation {
  if (operation.kind !== 'subscription') return operation
  return { ...operation, nextAt: Math.max(view.now, operation.retryAt ?? 0) }
}

/** A payment that a subscription made has ended, and tells it how. */
export function tellSubscription(work: Work, _: string, operation: Operation): Operation {
  const { id, state } = operation
  if (operation.kind === 'payment' && operation.renewal)
    tell(work, operation.renewal, id, state === 'succeeded' ? 'renewed' : 'missed')
  return operation
}

/** Due at once, in the session of the subscription. It is a timer of the payment: one of the subscription would go when that is cancelled. */
export const tell = ({ view, timers }: Work, { home }: Renewal, paymentId: string, event: 'renewed' | 'missed') => {
  const id = `${paymentId}.${event}`
  timers.push({ id, at: view.now, sessionId: home, operationId: paymentId, event, deadline: false })
}
