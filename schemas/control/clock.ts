import type { Static } from 'typebox'
import * as Type from 'typebox'

export const ControlClock = Type.Object(
  {
    mode: Type.Optional(Type.Enum(['real', 'manual'], { type: 'string' })),
    now: Type.Optional(Type.String({ description: 'ISO 8601; a manual clock only moves forward.' })),
  },
  { $id: 'ControlClock', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlClock = Static<typeof ControlClock>

export const ControlAdvance = Type.Object(
  { by: Type.String({ description: 'ISO 8601 duration, such as PT4H.' }) },
  { $id: 'ControlAdvance', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlAdvance = Static<typeof ControlAdvance>
