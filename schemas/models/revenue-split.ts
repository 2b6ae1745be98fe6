import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount } from './amount.ts'
import { text } from './text.ts'

export const RevenueSplitItem = Type.Object(
  {
    contractor_alias: text('The contractor who gets this share.'),
    percent: Type.Optional(Type.String({ description: 'The share in percent, a decimal number written as a string.' })),
    remains: Type.Optional(Type.Boolean({ description: 'true: the contractor gets what the others leave.' })),
    amount: Type.Optional(Amount),
  },
  {
    $id: 'RevenueSplitItem',
    title: 'Revenue split item',
    description: 'One contractor’s share of a payment. `amount` is added in answers. Marked as experimental.',
    'x-source': 'sdk: RevenueSplitInfoItem',
    examples: [
      { contractor_alias: 'north', percent: '10.5' },
      { contractor_alias: 'south', remains: true },
    ],
  },
)
export type RevenueSplitItem = Static<typeof RevenueSplitItem>
