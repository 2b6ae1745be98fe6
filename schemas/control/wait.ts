import type { Static } from 'typebox'
import * as Type from 'typebox'

export const ControlWait = Type.Object(
  {
    match: Type.Optional(
      Type.Unsafe<Record<string, unknown>>({
        type: 'object',
        description: 'Fields of the item by dotted path, which may go on into a body, and the values they must have.',
      }),
    ),
    count: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: 'How many items (default 1).' })),
    timeout_ms: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 600_000, description: 'Of real time, on either clock (default 5000).' }),
    ),
  },
  { $id: 'ControlWait', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlWait = Static<typeof ControlWait>
