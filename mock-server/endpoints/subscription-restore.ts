import * as Type from 'typebox'
import { StatusAnswer, SubscriptionReferenceFields } from '../../schemas/models/index.ts'
import { sessionOfSubscription } from '../core/operations/subscription/id.ts'
import { commandSubscription } from '../core/session/subscription-commands.ts'
import { defineEndpoint } from './define-endpoint.ts'
import { subscriptionExamples } from './subscription-examples.ts'

export default defineEndpoint({
  method: 'POST',
  path: '/subscription/restore',
  versions: ['v1'],
  summary: 'Let a subscription that was cancelled go on',
  request: Type.Object(SubscriptionReferenceFields),
  response: StatusAnswer,
  errors: [],
  source: 'sdk: SubscriptionApi; that it may be done twice is ours',
  sessionOf: ({ subscription_id }) => sessionOfSubscription(subscription_id),
  decide: ({ view, context, body }) => commandSubscription(view, context, body.subscription_id, 'restore'),
  examples: subscriptionExamples('lets a subscription go on'),
})
