import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Timestamp } from './primitives.ts'
import { optionalText, text } from './text.ts'

export const Subscription = Type.Object(
  {
    id: text('Names the subscription; subscription/cancel and subscription/restore take it.'),
    period: text('How often it is paid, as it was asked for; the values are not documented.'),
    initial: Type.Optional(
      Type.Boolean({ description: 'true of the payment that began it, false of those that it made by itself.' }),
    ),
    next_point: Type.Optional(Timestamp),
    retries_exceeded: Type.Optional(
      Type.Boolean({ description: 'true once too many of its payments have failed, and no other is tried.' }),
    ),
    unsubscribe_url: optionalText('Where the payer can end it.'),
    provider_subscription_id: optionalText('What the payment system calls it.'),
  },
  {
    $id: 'Subscription',
    title: 'Subscription',
    description: 'Payments that the bank makes by itself, one a period. `next_point` is when the next one is due.',
    'x-source': 'sdk: Subscription',
    examples: [{ id: '131', period: 'month', initial: true, next_point: '2025-04-01T10:00:00.000000Z' }],
  },
)
export type Subscription = Static<typeof Subscription>

/** What subscription/cancel and subscription/restore take (sdk: SubscriptionApi). */
export const SubscriptionReferenceFields = {
  subscription_id: text('The `id` of the subscription that the call is about.'),
}
