import type { Static } from 'typebox'
import * as Type from 'typebox'
import { record } from './record.ts'
import { AccountNumber, Bik, Token } from './requisites.ts'
import { text } from './text.ts'
import { MaskedAccount } from './token-info.ts'

const token = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'

export const AccountToTokenize = Type.Object(
  { bik: Bik, account: AccountNumber },
  {
    $id: 'AccountToTokenize',
    title: 'Account to tokenize',
    description: 'An account that is to be kept under a token.',
    'x-source': 'docs: payout-tokenized-account',
    examples: [{ bik: '049205131', account: '40817810500000000131' }],
  },
)
export type AccountToTokenize = Static<typeof AccountToTokenize>

export const TokenizeAnswer = Type.Object(
  {
    status: Type.Literal('ok'),
    token: Token,
    data: Type.Object({ masked_account: MaskedAccount }, { description: 'What may be shown of the account.' }),
  },
  {
    $id: 'TokenizeAnswer',
    title: 'Tokenize answer',
    description: 'The token of an account, to be used in its place.',
    'x-source': 'docs: payout-tokenized-account',
    examples: [{ status: 'ok', token, data: { masked_account: '40817***0131' } }],
  },
)
export type TokenizeAnswer = Static<typeof TokenizeAnswer>

export const ElementToTokenize = Type.Object(
  {
    ref: Type.String({
      pattern: '^[A-Za-z0-9_-]{1,64}$',
      description: 'The partner’s own name of the element; the answer uses it.',
      'x-source': 'docs: objects; its form is ours',
    }),
    type: Type.Literal('card_number'),
    card_number: Type.String({
      pattern: '^[0-9]{14,19}$',
      description: 'Card number, 14 to 19 digits without spaces.',
      'x-as-sent': true,
    }),
  },
  {
    $id: 'ElementToTokenize',
    title: 'Element to tokenize',
    description: 'Something that is to be kept under a token: a card number.',
    'x-source': 'docs: objects',
    examples: [{ ref: 'number', type: 'card_number', card_number: '4242424242424242' }],
  },
)
export type ElementToTokenize = Static<typeof ElementToTokenize>

export const TokenizedElement = Type.Object(
  {
    token: Token,
    info: Type.Object(
      {
        masked_card_number: Type.String({
          pattern: '^[0-9]{6}\\*+[0-9]{4}$',
          description: 'The number with its middle hidden.',
        }),
        card_network: text('Payment system in lower case.'),
        card_type: text('`debit` or `credit`; here every card is a debit card.', { 'x-source': 'ours' }),
      },
      { description: 'What may be shown of the card.' },
    ),
  },
  {
    $id: 'TokenizedElement',
    title: 'Tokenized element',
    description: 'The token of an element, and what may be shown of it.',
    'x-source': 'docs: objects',
    examples: [{ token, info: { masked_card_number: '424242******4242', card_network: 'visa', card_type: 'debit' } }],
  },
)
export type TokenizedElement = Static<typeof TokenizedElement>

export const TokenizeElementsAnswer = Type.Object(
  {
    status: Type.Literal('ok'),
    data: record(TokenizedElement, { description: 'Each element under its `ref`.' }),
  },
  {
    $id: 'TokenizeElementsAnswer',
    title: 'Tokenize elements answer',
    description:
      'A token for each element. The elements are the docs’; the envelope around them is ours, because no copy of theirs was found.',
    'x-source': 'ours: the envelope; docs: objects (the elements)',
    examples: [
      {
        status: 'ok',
        data: {
          number: {
            token,
            info: { masked_card_number: '424242******4242', card_network: 'visa', card_type: 'debit' },
          },
        },
      },
    ],
  },
)
export type TokenizeElementsAnswer = Static<typeof TokenizeElementsAnswer>
