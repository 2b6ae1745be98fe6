import type { Static } from 'typebox'
import * as Type from 'typebox'

export const ControlEvent = Type.Object(
  {
    event: Type.String({ description: 'An event of the machine of the operation, such as settle or decline.' }),
    operation_id: Type.Optional(
      Type.String({ description: 'The operation that is pushed; without it the last one of the session.' }),
    ),
  },
  { $id: 'ControlEvent', additionalProperties: false, 'x-source': 'ours' },
)
export type ControlEvent = Static<typeof ControlEvent>
