import type { Static } from 'typebox'
import * as Type from 'typebox'
import { text } from './text.ts'

export const CustomRouting = Type.Object(
  {
    tags: Type.Array(
      Type.Object({ root_tag: text('Name of the tag.'), values: Type.Array(text('A value of the tag.')) }),
    ),
  },
  {
    $id: 'CustomRouting',
    title: 'Custom routing',
    description: 'Tags by which the bank chooses the route of an operation.',
    'x-source': 'sdk: CustomRouting',
    examples: [{ tags: [{ root_tag: 'branch', values: ['north'] }] }],
  },
)
export type CustomRouting = Static<typeof CustomRouting>
