import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Token } from './requisites.ts'
import { tagged } from './tagged.ts'
import { optionalText, text } from './text.ts'

export const BankCard = Type.Object(
  {
    number: Type.String({
      pattern: '^[0-9]{14,19}$',
      description: 'Card number, 14 to 19 digits without spaces.',
      'x-as-sent': true,
    }),
    expiration_month: Type.Optional(
      Type.String({
        pattern: '^(0[0-9]|1[0-2])$',
        description: 'Two digits, `01` to `12`; the SDK lets `00` pass too.',
      }),
    ),
    expiration_year: Type.Optional(Type.String({ pattern: '^[0-9]{2}$', description: 'Last two digits of the year.' })),
    security_code: Type.Optional(
      Type.String({ pattern: '^[0-9]{3,4}$', description: 'Code on the card, 3 or 4 digits.' }),
    ),
    cardholder_name: Type.Optional(Type.String({ description: 'Name on the card.' })),
  },
  {
    $id: 'BankCard',
    title: 'Bank card',
    description: 'A card in the open, for partners certified under PCI DSS. A payout needs the number alone.',
    'x-source': 'sdk: BankCard',
    examples: [
      { number: '4242424242424242' },
      { number: '4242424242424242', expiration_month: '01', expiration_year: '30' },
    ],
  },
)
export type BankCard = Static<typeof BankCard>

export const EncryptedCard = Type.Object(
  {
    number_hash: text(
      'What the card widget gave for the number; its format is unknown, so any text that is not empty will do.',
      {
        'x-source': 'inferred: payout-widget',
      },
    ),
    expiration_date_hash: optionalText('The same for the expiry date.'),
    security_code_hash: optionalText('The same for the security code.'),
    cardholder_name_hash: optionalText('The same for the name on the card.'),
  },
  {
    $id: 'EncryptedCard',
    title: 'Encrypted card',
    description: 'A card that was typed into the bank’s widget, so that the partner holds hashes only.',
    'x-source': 'sdk: EncryptedCard',
    examples: [{ number_hash: 'widget-hash-131' }],
  },
)
export type EncryptedCard = Static<typeof EncryptedCard>

export const TokenizedCard = Type.Object(
  { token: Token },
  {
    $id: 'TokenizedCard',
    title: 'Tokenized card',
    description: 'A card that was exchanged for a token once and is paid by that token ever since.',
    'x-source': 'docs: payouts by token',
    examples: [{ token: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0' }],
  },
)
export type TokenizedCard = Static<typeof TokenizedCard>

export const Card = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('bank_card'), bank_card: BankCard }, { title: 'By number' }),
    Type.Object({ type: Type.Literal('encrypted_card'), encrypted_card: EncryptedCard }, { title: 'By widget hash' }),
    Type.Object({ type: Type.Literal('tokenized_card'), tokenized_card: TokenizedCard }, { title: 'By token' }),
  ],
  {
    $id: 'Card',
    title: 'Card',
    description: 'The card to pay to or from, as a partner sends it: its number, the widget’s hash of it, or a token.',
    'x-source': 'docs: russian-card; sdk: CardPaymentMethod',
    examples: [
      { type: 'bank_card', bank_card: { number: '4242424242424242' } },
      { type: 'encrypted_card', encrypted_card: { number_hash: 'widget-hash-131' } },
    ],
  },
)
export type Card = Static<typeof Card>
