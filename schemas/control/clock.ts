import type { Static } from 'typebox'
import * as Type from 'typebox'

const limit = Type.Optional(
  Type.Integer({
    minimum: 1,
    maximum: 1_000_000_000,
    description:
      'How many steps the move may make, of advance and now at one moment; default 1000, and 100 more for each thing that is still due after those. ' +
      'At the limit the answer is 409, and what has happened stays.',
  }),
)

export const ControlClock = Type.Object(
  {
    mode: Type.Optional(Type.Enum(['real', 'manual'], { type: 'string' })),
    now: Type.Optional(Type.String({ description: 'ISO 8601; a manual clock only moves forward.' })),
    limit,
  },
  { $id: 'ControlClock', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlClock = Static<typeof ControlClock>

export const ControlAdvance = Type.Object(
  { by: Type.String({ description: 'ISO 8601 duration, such as PT4H.' }), limit },
  { $id: 'ControlAdvance', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlAdvance = Static<typeof ControlAdvance>

export const ControlRunToIdle = Type.Object(
  { limit },
  { $id: 'ControlRunToIdle', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlRunToIdle = Static<typeof ControlRunToIdle>
