import type { Static } from 'typebox'
import * as Type from 'typebox'

export const ControlEvent = Type.Object(
  { event: Type.String({ description: 'An event of the payout machine, such as settle or decline.' }) },
  { $id: 'ControlEvent', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlEvent = Static<typeof ControlEvent>
