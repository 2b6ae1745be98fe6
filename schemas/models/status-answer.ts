import type { Static } from 'typebox'
import * as Type from 'typebox'

export const StatusAnswer = Type.Object(
  { status: Type.Literal('ok') },
  {
    $id: 'StatusAnswer',
    title: 'Status answer',
    description: 'The bank took the call, and has nothing else to say.',
    'x-source': 'sdk: SubscriptionResponse, SberPayPushResponse',
    examples: [{ status: 'ok' }],
  },
)
export type StatusAnswer = Static<typeof StatusAnswer>
