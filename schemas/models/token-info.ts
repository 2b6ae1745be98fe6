import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Timestamp } from './primitives.ts'
import { Token } from './requisites.ts'
import { tagged } from './tagged.ts'
import { optionalText, text } from './text.ts'

export const MaskedAccount = Type.String({
  $id: 'MaskedAccount',
  title: 'Masked account',
  description: 'An account number of which only the first five digits and the last four are shown.',
  'x-source': 'docs: payout-tokenized-account',
  pattern: '^[0-9]{5}\\*{3}[0-9]{4}$',
  examples: ['40817***0131'],
})
export type MaskedAccount = Static<typeof MaskedAccount>

const token = '5d1f3b7c9e0a2846d5f3b1c7e9a0482664d5f1b3c7e9a028466d5f3b1c7e9a04'
const term = { created_at: '2025-03-01T10:00:00.000000Z', finished_at: '2025-03-02T10:00:00.000000Z' }

export const TokenInfo = tagged(
  'type',
  [
    Type.Object(
      {
        type: Type.Literal('card'),
        number_hash: optionalText('The hash that was asked about.'),
        token: Type.Optional(Token),
        brand: text('Payment system in lower case.'),
        last4: Type.String({ pattern: '^[0-9]{4}$', description: 'Last four digits of the number.' }),
        country_iso3: optionalText('Country of the issuer, three letters.'),
      },
      { title: 'A card' },
    ),
    Type.Object(
      {
        type: Type.Literal('public_token'),
        token: Token,
        created_at: Timestamp,
        finished_at: Timestamp,
        is_active: Type.Boolean({ description: 'false once it was used, or its 24 hours are over.' }),
      },
      { title: 'A public token' },
    ),
    Type.Object(
      {
        type: Type.Literal('recurrent_token'),
        token: text('The recurrent token that was asked about.'),
        created_at: Timestamp,
        finished_at: Timestamp,
        is_active: Type.Boolean({ description: 'Whether payments can be made with it.' }),
        initiator: Type.Optional(
          Type.Enum(['merchant', 'client'], { type: 'string', description: 'Who may start a payment.' }),
        ),
      },
      { title: 'A recurrent token' },
    ),
    Type.Object(
      {
        type: Type.Literal('bank_account_ru_token'),
        created_at: Timestamp,
        finished_at: Timestamp,
        masked_account: MaskedAccount,
      },
      { title: 'An account token' },
    ),
  ],
  {
    $id: 'TokenInfo',
    title: 'Token info',
    description: 'What the bank tells about a token or a card.',
    'x-source': 'sdk: TokenInfo; docs: objects; that every kind has its type is ours',
    examples: [
      { type: 'card', token, brand: 'visa', last4: '4242' },
      { type: 'public_token', token, ...term, is_active: true },
      { type: 'bank_account_ru_token', ...term, masked_account: '40817***0131' },
    ],
  },
)
export type TokenInfo = Static<typeof TokenInfo>

export const TokenInfoAnswer = Type.Object(
  { status: Type.Literal('ok'), info: TokenInfo },
  {
    $id: 'TokenInfoAnswer',
    title: 'Token info answer',
    description: 'What was asked about, as `info`.',
    'x-source': 'sdk: TokenInfoResponse',
    examples: [{ status: 'ok', info: { type: 'card', token, brand: 'visa', last4: '4242' } }],
  },
)
export type TokenInfoAnswer = Static<typeof TokenInfoAnswer>
