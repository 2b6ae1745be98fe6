import type { Static } from 'typebox'
import * as Type from 'typebox'
import { either } from './conditions.ts'
import { TaxNumber } from './primitives.ts'
import { AccountNumber, Bik, Kpp, Token } from './requisites.ts'
import { text } from './text.ts'

export const BankAccountRu = Type.Object(
  {
    bik: Type.Optional(Bik),
    account: Type.Optional(AccountNumber),
    token: Type.Optional(Token),
    full_name: text('Whom the account belongs to.'),
    description: text('Purpose of the payment, 1 to 210 characters, without question and exclamation marks.', {
      maxLength: 210,
      pattern: '^[^?!]*$',
    }),
    is_fast: Type.Optional(
      Type.Boolean({
        description:
          'true asks for the urgent (BESP) transfer, within the hour. Without it the transfer may take days.',
        'x-source': 'sdk: BankAccountRu',
      }),
    ),
    inn: Type.Optional(TaxNumber),
    kpp: Type.Optional(Kpp),
  },
  {
    ...either('token', 'bik', 'account'),
    $id: 'BankAccountRu',
    title: 'Russian bank account',
    description:
      'An account in a Russian bank, given by `bik` and `account` or, instead of both, by a `token`. `inn` and `kpp` are the recipient’s; a payout from a settlement account needs `inn` for a sole proprietor or a legal entity, and `kpp` for a legal entity.',
    'x-source': 'docs: russian-account',
    examples: [
      { bik: '049205131', account: '40817810500000000131', full_name: 'Petrova Anna', description: 'Prize, no VAT' },
      {
        token: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0',
        full_name: 'Petrova Anna',
        description: 'Prize, no VAT',
      },
    ],
  },
)
export type BankAccountRu = Static<typeof BankAccountRu>
