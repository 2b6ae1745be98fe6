import type { Static } from 'typebox'
import * as Type from 'typebox'
import { tagged } from './tagged.ts'
import { text } from './text.ts'

// A wallet's number may look like a card's. The money goes there, so the bank sends it back as it came.
const number = text('Number or name of the wallet.', { 'x-as-sent': true })
const account = text('Number or name of the wallet.')
const description = Type.Optional(Type.String({ description: 'Purpose of the payment.' }))

const yoomoney = Type.Object({
  account: Type.String({
    pattern: '^[0-9]{11,20}$',
    description: 'Number of the wallet, 11 to 20 digits.',
    'x-as-sent': true,
  }),
  description: Type.Optional(
    Type.String({
      maxLength: 128,
      description: 'Purpose of the payment, at most 128 characters.',
      'x-source': 'docs: objects',
    }),
  ),
})

export const Wallet = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('yoomoney'), yoomoney }, { title: 'YooMoney' }),
    Type.Object(
      { type: Type.Literal('qiwi'), qiwi: Type.Object({ account: number, description }) },
      { title: 'QIWI', description: 'Gone from the newest documentation.', 'x-source': 'sdk: QiwiWallet' },
    ),
    Type.Object(
      { type: Type.Literal('moneta'), moneta: Type.Object({ account: number, description }) },
      { title: 'Moneta', 'x-source': 'sdk: MonetaWallet' },
    ),
    Type.Object(
      { type: Type.Literal('steam'), steam: Type.Object({ account }) },
      { title: 'Steam', 'x-source': 'sdk: SteamWallet' },
    ),
  ],
  {
    $id: 'Wallet',
    title: 'Wallet',
    description: 'An electronic wallet to pay to.',
    'x-source': 'docs: yoomoney',
    examples: [
      { type: 'yoomoney', yoomoney: { account: '4100131000131', description: 'Prize' } },
      { type: 'steam', steam: { account: 'anna131' } },
    ],
  },
)
export type Wallet = Static<typeof Wallet>
