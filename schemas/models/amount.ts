import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Currency } from './primitives.ts'

const largest = Number.MAX_SAFE_INTEGER

export const Amount = Type.Object(
  {
    amount: Type.Integer({
      minimum: 1,
      maximum: largest,
      description:
        'Kopecks, cents: a whole number above zero. 10000 is one hundred roubles. The ceiling is ours: the largest exact integer.',
      'x-source': 'docs: methods',
    }),
    currency: Currency,
  },
  {
    $id: 'Amount',
    title: 'Amount',
    description: 'A sum to move, in the smallest unit of its currency.',
    'x-source': 'docs: methods',
    examples: [{ amount: 10000, currency: 'rub' }],
  },
)
export type Amount = Static<typeof Amount>

export const MoneyAmount = Type.Object(
  {
    amount: Type.Integer({
      minimum: 0,
      maximum: largest,
      description: 'Kopecks, cents: a whole number, zero allowed.',
    }),
    currency: Currency,
  },
  {
    $id: 'MoneyAmount',
    title: 'Money amount',
    description: 'A sum that may be zero, such as a fee or a balance, in the smallest unit of its currency.',
    'x-source': 'inferred: objects',
    examples: [{ amount: 0, currency: 'RUB' }],
  },
)
export type MoneyAmount = Static<typeof MoneyAmount>

export const Amounts = Type.Object(
  {
    gross: Type.Optional(MoneyAmount),
    net: Type.Optional(MoneyAmount),
    fee: Type.Optional(
      Type.Object(
        { merchant_fee: MoneyAmount },
        {
          description: 'What the bank charges the partner; its currency is written in capitals.',
          'x-source': 'docs: webhooks',
        },
      ),
    ),
  },
  {
    $id: 'Amounts',
    title: 'Amounts',
    description: 'The sum before and after the fee, and the fee itself. Empty unless the fee option is switched on.',
    'x-source': 'sdk: Amounts',
    examples: [{}, { fee: { merchant_fee: { amount: 35, currency: 'RUB' } } }],
  },
)
export type Amounts = Static<typeof Amounts>
