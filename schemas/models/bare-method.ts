import type { Static } from 'typebox'
import * as Type from 'typebox'
import { BankAccountFps } from './bank-account-fps.ts'
import { BankAccountRu } from './bank-account-ru.ts'
import { BankCard, EncryptedCard, TokenizedCard } from './card.ts'
import { initiator } from './recurrent.ts'
import { shownFacts } from './shown-card.ts'
import { optionalText } from './text.ts'

export const BareMethod = Type.Object(
  {
    type: Type.Optional(
      Type.String({
        pattern: '^(bank_card|encrypted_card|tokenized_card)$',
        'x-expected':
          'bank_card, encrypted_card or tokenized_card: the card itself stands here, the account or the recurrent token itself, without {"type":"card","card":…} around it',
        description: 'Of a card: how it was given. Left out by the bank for a card given by number or hash.',
      }),
    ),
    bank_card: Type.Optional(BankCard),
    encrypted_card: Type.Optional(EncryptedCard),
    tokenized_card: Type.Optional(TokenizedCard),
    ...shownFacts,
    system_type: Type.Optional(
      Type.Enum(['ru', 'faster_payment_system'], { type: 'string', description: 'Of a bank account: its kind.' }),
    ),
    ru: Type.Optional(BankAccountRu),
    faster_payment_system: Type.Optional(BankAccountFps),
    token: optionalText('Of a recurring card: its token.'),
    initiator,
  },
  {
    $id: 'BareMethod',
    title: 'Bare method',
    description:
      'Where the money of a payout goes, without what names the kind of the method: the fields of the card, of the bank account or of the recurring card. The bank never sends `bank_card` and `encrypted_card`; a partner that builds the object with the SDK does.',
    'x-source': 'sdk: TransferDetails types it PaymentMethod; sdk-test: testInitConfirmSessionV1',
    examples: [
      {
        system_type: 'ru',
        ru: {
          bik: '049205131',
          account: '40817810500000000131',
          full_name: 'Petrova Anna',
          description: 'Prize, no VAT',
        },
      },
      { brand: 'mir', last4: '4940' },
      {
        type: 'tokenized_card',
        tokenized_card: { token: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0' },
      },
      { token: 'recurrent-131', initiator: 'merchant' },
    ],
  },
)
export type BareMethod = Static<typeof BareMethod>
