import type { Static } from 'typebox'
import * as Type from 'typebox'
import { EncryptedCard, TokenizedCard } from './card.ts'
import { optionalText } from './text.ts'

/** What the bank tells of a card. */
export const shownFacts = {
  brand: optionalText('Payment system in lower case, such as `mir` or `visa`.'),
  last4: Type.Optional(Type.String({ pattern: '^[0-9]{4}$', description: 'Last four digits of the number.' })),
  bin: Type.Optional(Type.String({ pattern: '^[0-9]{6}$', description: 'First six digits of the number.' })),
  country_iso3: optionalText('Country of the issuer, three letters.'),
  card_id: optionalText(
    'Stable identifier of the card, if the partner has that feature; no payment can be made with it.',
  ),
}

export const ShownCard = Type.Object(
  {
    type: Type.Optional(
      Type.Enum(['bank_card', 'encrypted_card', 'tokenized_card'], {
        type: 'string',
        description: 'How the card was given; left out for a card given by number.',
        'x-source': 'docs: payouts by token',
      }),
    ),
    encrypted_card: Type.Optional(EncryptedCard),
    tokenized_card: Type.Optional(TokenizedCard),
    ...shownFacts,
  },
  {
    $id: 'ShownCard',
    title: 'Shown card',
    description: 'A card in answers and webhooks: the token or hash it was given by and a few facts, never its number.',
    'x-source': 'docs: payout-pcidss-simple',
    examples: [
      { brand: 'mir', last4: '4940', bin: '220024' },
      {
        type: 'tokenized_card',
        tokenized_card: { token: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0' },
      },
    ],
  },
)
export type ShownCard = Static<typeof ShownCard>
