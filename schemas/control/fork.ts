import type { Static } from 'typebox'
import * as Type from 'typebox'

export const ControlFork = Type.Object(
  {
    project: Type.String({ minLength: 1, description: 'What the new project is called.' }),
    request_id: Type.Optional(Type.String({ description: 'As it was right after this call.' })),
    session_id: Type.Optional(Type.String({ description: 'As it was right after a step of this session.' })),
    step: Type.Optional(
      Type.Integer({ minimum: 1, description: 'The number of that step in the history of the session.' }),
    ),
    at: Type.Optional(Type.String({ description: 'As it was at this time of the project’s clock: ISO 8601.' })),
    webhook_url: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'Where its webhooks go (default: where those of the other go).',
      }),
    ),
  },
  {
    $id: 'ControlFork',
    additionalProperties: false,
    description: 'Without `request_id`, `session_id` or `at` it is made of what there is now.',
    'x-source': 'ours',
  },
)
export type ControlFork = Static<typeof ControlFork>
