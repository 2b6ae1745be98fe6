import type { Static } from 'typebox'
import * as Type from 'typebox'
import { CalendarDate } from './primitives.ts'
import { text } from './text.ts'

export const IdentityDocument = Type.Object(
  {
    id_type: text('Kind of document.'),
    id_number: text('Series and number.'),
    id_expiration_date: Type.Optional(CalendarDate),
    issue_date: Type.Optional(CalendarDate),
    division_code: Type.Optional(Type.String({ description: 'Code of the issuing office.' })),
    issued_by: Type.Optional(Type.String({ description: 'Name of the issuing office.' })),
  },
  {
    $id: 'IdentityDocument',
    title: 'Identity document',
    description: 'A passport or another document that proves who a participant is.',
    'x-source': 'sdk: IdentityDocument',
    examples: [{ id_type: 'passport', id_number: '0000000131', issue_date: '2010-08-01' }],
  },
)
export type IdentityDocument = Static<typeof IdentityDocument>
