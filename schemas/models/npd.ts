import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Phone } from './requisites.ts'
import { text } from './text.ts'

export const PersonTaxNumber = Type.String({
  $id: 'PersonTaxNumber',
  title: 'Tax number of a person',
  description: 'Russian taxpayer number (INN) of a person, 12 digits.',
  'x-source': 'docs: selfemployed-widget',
  pattern: '^[0-9]{12}$',
  examples: ['770000000131'],
})
export type PersonTaxNumber = Static<typeof PersonTaxNumber>

/** What npd/taxpayer/check_personal_info takes: the docs name the three facts, the names are ours. */
export const NpdPersonalInfoFields = {
  tax_reference: PersonTaxNumber,
  full_name: text('Family name, given name and patronymic, as in the passport.', {
    'x-source': 'ours: the name; docs: selfemployed-verification',
  }),
  phone: Phone,
}

export const NpdCheckAnswer = Type.Object(
  {
    status: Type.Literal('ok'),
    request_id: text('Names the request; npd/request/status answers for it.'),
  },
  {
    $id: 'NpdCheckAnswer',
    title: 'NPD check answer',
    description: 'The bank asks the tax service; the answer is fetched by npd/request/status.',
    'x-source': 'inferred: two public integrations',
    examples: [{ status: 'ok', request_id: '1001' }],
  },
)
export type NpdCheckAnswer = Static<typeof NpdCheckAnswer>

const flags = {
  is_professional_income_taxpayer: Type.Optional(
    Type.Boolean({ description: 'Whether the person is self-employed. There once the tax service has answered.' }),
  ),
  is_linked: Type.Optional(
    Type.Boolean({ description: 'Whether the person has linked Bank 131. There like the other.' }),
  ),
  mismatched_fields: Type.Optional(
    Type.Array(Type.Enum(['tax_reference', 'full_name', 'phone'], { type: 'string' }), {
      description:
        'Of npd/taxpayer/check_personal_info, once the tax service has answered: the fields that it has otherwise; empty where all agree.',
      'x-source': 'ours: the name; docs: selfemployed-verification',
    }),
  ),
}

export const NpdRequestStatusAnswer = Type.Object(
  {
    status: Type.Enum(['ok', 'pending'], {
      type: 'string',
      description: '`pending` until the tax service has answered, then `ok`.',
    }),
    ...flags,
  },
  {
    $id: 'NpdRequestStatusAnswer',
    title: 'NPD request status answer',
    description: 'What the tax service says of a person, or that it has not said it yet.',
    'x-source': 'inferred: two public integrations',
    examples: [
      { status: 'pending' },
      { status: 'ok', is_professional_income_taxpayer: true, is_linked: true },
      { status: 'ok', mismatched_fields: ['phone'] },
    ],
  },
)
export type NpdRequestStatusAnswer = Static<typeof NpdRequestStatusAnswer>
