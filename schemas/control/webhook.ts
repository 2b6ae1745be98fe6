import type { Static } from 'typebox'
import * as Type from 'typebox'
import { record } from '../models/record.ts'

export const ControlWebhook = Type.Object(
  {
    type: Type.String({ description: 'The type of the webhook, such as payment_finished.' }),
    version: Type.Optional(
      Type.Enum(['v1', 'v2'], { type: 'string', description: 'Whose names its body has (default v2).' }),
    ),
    fields: Type.Optional(
      record(Type.Unknown(), {
        description:
          'Laid over the sample of that type, in the names of v2, at any depth; an array replaces the whole.',
        examples: [{ session: { id: 'ps_77', status: 'cancelled' } }],
      }),
    ),
  },
  { $id: 'ControlWebhook', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlWebhook = Static<typeof ControlWebhook>

export const ControlRedelivery = Type.Object(
  {
    fault: Type.Optional(
      Type.String({
        description:
          'A fault of webhooks, such as duplicate or wrong_signature: a copy of the webhook is made, and meets it.',
      }),
    ),
  },
  { $id: 'ControlRedelivery', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlRedelivery = Static<typeof ControlRedelivery>
