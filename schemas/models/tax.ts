import type { Static } from 'typebox'
import * as Type from 'typebox'
import { either } from './conditions.ts'
import { allOptional } from './record.ts'
import { tagged } from './tagged.ts'
import { taxFullFields } from './tax-full.ts'

const period = Type.Object(
  {
    type: Type.Enum(['month', 'quarter'], { type: 'string' }),
    number: Type.Integer({ minimum: 1, maximum: 12, description: 'Number of the month or quarter.' }),
    year: Type.String({ pattern: '^[0-9]{4}$', description: 'Four digits, as a string.' }),
  },
  { description: 'The period the tax is paid for.' },
)

const short = Type.Object(
  { type: Type.Literal('tax_short'), tax_details: Type.Optional(Type.Object({ period: Type.Optional(period) })) },
  { title: 'Requisites filled in by the bank' },
)

const full = Type.Object(
  {
    type: Type.Literal('tax_full'),
    tax_full: Type.Optional(
      Type.Object(taxFullFields, { description: 'The requisites, nested the way the docs have it.' }),
    ),
    ...allOptional(taxFullFields),
  },
  {
    ...either('tax_full', ...Object.keys(taxFullFields)),
    title: 'All requisites given',
    description: 'The docs nest the requisites under `tax_full`, the SDK puts them beside `type`: either is taken.',
    'x-source': 'docs: objects',
  },
)

export const Tax = tagged('type', [short, full], {
  $id: 'Tax',
  title: 'Tax',
  description: 'VAT paid for a foreign company.',
  'x-source': 'docs: payout-taxes',
  examples: [
    { type: 'tax_short', tax_details: { period: { type: 'quarter', number: 1, year: '2025' } } },
    { type: 'tax_short' },
  ],
})
export type Tax = Static<typeof Tax>
