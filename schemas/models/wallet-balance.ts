import type { Static } from 'typebox'
import * as Type from 'typebox'
import { MoneyAmount } from './amount.ts'
import { text } from './text.ts'

export const AtomTime = Type.String({
  $id: 'AtomTime',
  title: 'Atom time',
  description:
    'A moment as PHP’s ATOM format writes it: ISO 8601 to the second with an offset. `Z` and fractions pass too.',
  'x-source': 'sdk: WalletBalanceRequest',
  pattern:
    '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$',
  examples: ['2025-03-01T13:00:00+03:00'],
})
export type AtomTime = Static<typeof AtomTime>

export const WalletBalance = Type.Object(
  { id: text('Names the wallet: `131` is the usual collateral account.'), amount_details: MoneyAmount },
  {
    $id: 'WalletBalance',
    title: 'Wallet balance',
    description:
      'A collateral account and what payouts can still take from it: what is set aside for payouts under way is not counted.',
    'x-source': 'sdk: WalletBalanceResponse; that holds are left out is ours',
    examples: [{ id: '131', amount_details: { amount: 13100, currency: 'rub' } }],
  },
)
export type WalletBalance = Static<typeof WalletBalance>

export const WalletBalanceAnswer = Type.Object(
  { status: Type.Literal('ok'), wallets: Type.Array(WalletBalance) },
  {
    $id: 'WalletBalanceAnswer',
    title: 'Wallet balance answer',
    description: 'The collateral accounts of the project.',
    'x-source': 'sdk: WalletBalanceResponse',
    examples: [{ status: 'ok', wallets: [{ id: '131', amount_details: { amount: 13100, currency: 'rub' } }] }],
  },
)
export type WalletBalanceAnswer = Static<typeof WalletBalanceAnswer>
