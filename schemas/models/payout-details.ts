import type { Static } from 'typebox'
import * as Type from 'typebox'
import { BankAccount, ShownBankAccount, VerifiedAccount } from './bank-account.ts'
import { Card } from './card.ts'
import { Recurrent } from './recurrent.ts'
import { ShownCard } from './shown-card.ts'
import { tagged } from './tagged.ts'
import { Tax } from './tax.ts'
import { Wallet } from './wallet.ts'

const toBankAccount = Type.Object(
  { type: Type.Literal('bank_account'), bank_account: BankAccount },
  { title: 'To a bank account' },
)
const toWallet = Type.Object({ type: Type.Literal('wallet'), wallet: Wallet }, { title: 'To a wallet' })
const toRecurrent = Type.Object(
  { type: Type.Literal('recurrent'), recurrent: Recurrent },
  { title: 'To a recurring card' },
)
const toTax = Type.Object({ type: Type.Literal('tax'), tax: Tax }, { title: 'Tax' })

export const PayoutDetails = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('card'), card: Card }, { title: 'To a card' }),
    toBankAccount,
    toWallet,
    toRecurrent,
    toTax,
  ],
  {
    $id: 'PayoutDetails',
    title: 'Payout details',
    description: 'Where the money of a payout goes: `type` names the method, the field of the same name describes it.',
    'x-source': 'docs: objects',
    examples: [
      {
        type: 'card',
        card: {
          type: 'tokenized_card',
          tokenized_card: { token: '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0' },
        },
      },
      { type: 'wallet', wallet: { type: 'yoomoney', yoomoney: { account: '4100131000131' } } },
    ],
  },
)
export type PayoutDetails = Static<typeof PayoutDetails>

export const ShownPayoutDetails = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('card'), card: ShownCard }, { title: 'To a card' }),
    Type.Object({ type: Type.Literal('bank_account'), bank_account: ShownBankAccount }, { title: 'To a bank account' }),
    toWallet,
    toRecurrent,
    toTax,
  ],
  {
    $id: 'ShownPayoutDetails',
    title: 'Shown payout details',
    description: 'Where the money goes, in answers and webhooks: what was sent, except that no card number is shown.',
    'x-source': 'docs: payout-pcidss-simple',
    examples: [{ type: 'card', card: { brand: 'mir', last4: '4940' } }],
  },
)
export type ShownPayoutDetails = Static<typeof ShownPayoutDetails>

export const VerificationDetails = tagged(
  'type',
  [
    Type.Object(
      { type: Type.Literal('bank_account'), bank_account: VerifiedAccount },
      { title: 'To a bank account, by phone number' },
    ),
  ],
  {
    $id: 'VerificationDetails',
    title: 'Verification details',
    description: 'Whom fps/customer_verification asks about, in the shape of a payout method.',
    'x-source': 'sdk: FpsApiTest; sibling: fps-verification',
    examples: [
      {
        type: 'bank_account',
        bank_account: {
          system_type: 'faster_payment_system_verification',
          faster_payment_system_verification: { phone: '79990000131', bank_id: '100000000131' },
        },
      },
    ],
  },
)
export type VerificationDetails = Static<typeof VerificationDetails>
