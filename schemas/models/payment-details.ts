import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Card } from './card.ts'
import { InternalTransfer } from './internal-transfer.ts'
import { InternetBanking } from './internet-banking.ts'
import { CryptoWallet, FpsBinding, FpsPayment, PayingAccount, PayingWallet } from './paying-instruments.ts'
import { PayingRecurrent } from './recurrent.ts'
import { SecuredCard, ShownSecuredCard } from './secured-card.ts'
import { ShownCard } from './shown-card.ts'
import { tagged } from './tagged.ts'

const byInternetBanking = Type.Object(
  { type: Type.Literal('internet_banking'), internet_banking: InternetBanking },
  { title: 'In the app or on the page of a bank or a wallet' },
)
const fromCryptoWallet = Type.Object(
  { type: Type.Literal('crypto_wallet'), crypto_wallet: CryptoWallet },
  { title: 'From a crypto wallet' },
)
const fromBankAccount = Type.Object(
  { type: Type.Literal('bank_account'), bank_account: PayingAccount },
  { title: 'From a bank account' },
)
const fromWallet = Type.Object({ type: Type.Literal('wallet'), wallet: PayingWallet }, { title: 'From a wallet' })
const byInternalTransfer = Type.Object(
  { type: Type.Literal('internal_transfer'), internal_transfer: InternalTransfer },
  { title: 'From an account of the partner’s own' },
)

export const PaymentDetails = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('card'), card: Card }, { title: 'By card' }),
    Type.Object({ type: Type.Literal('recurrent'), recurrent: PayingRecurrent }, { title: 'By a recurrent token' }),
    Type.Object(
      { type: Type.Literal('faster_payment_system'), faster_payment_system: FpsPayment },
      { title: 'Through FPS, by code or link' },
    ),
    Type.Object(
      { type: Type.Literal('faster_payment_system_binding'), faster_payment_system_binding: FpsBinding },
      { title: 'Bind an FPS account' },
    ),
    byInternetBanking,
    Type.Object({ type: Type.Literal('secured_card'), secured_card: SecuredCard }, { title: 'By Google or Apple Pay' }),
    fromCryptoWallet,
    fromBankAccount,
    fromWallet,
    byInternalTransfer,
  ],
  {
    $id: 'PaymentDetails',
    title: 'Payment details',
    description:
      'Where the money of a payment comes from: `type` names the method, the field of the same name describes it.',
    'x-source': 'docs: objects; sdk: PaymentMethodEnum',
    examples: [
      {
        type: 'card',
        card: {
          type: 'bank_card',
          bank_card: {
            number: '4242424242424242',
            expiration_month: '01',
            expiration_year: '30',
            security_code: '123',
          },
        },
      },
      { type: 'faster_payment_system', faster_payment_system: {} },
      { type: 'internet_banking', internet_banking: { type: 'sber_pay', sber_pay: { channel: 'app' } } },
      {
        type: 'internal_transfer',
        internal_transfer: {
          type: 'transfer_from_nominal_account',
          transfer_from_nominal_account: { description: 'Prize, no VAT' },
        },
      },
    ],
  },
)
export type PaymentDetails = Static<typeof PaymentDetails>

export const ShownPaymentDetails = tagged(
  'type',
  [
    Type.Object({ type: Type.Literal('card'), card: ShownCard }, { title: 'By card' }),
    Type.Object(
      { type: Type.Literal('recurrent'), card: Type.Optional(ShownCard) },
      {
        title: 'By a recurrent token',
        // With an object that has no token the SDK's getToken() would throw; without the object a client sees that there is none.
        description:
          'Neither the token nor the object that held it is shown. `card` is the card of the earlier payment; one by an account has none.',
        'x-source': 'ours: no sample was found',
      },
    ),
    Type.Object(
      { type: Type.Literal('faster_payment_system'), faster_payment_system: Type.Optional(FpsPayment) },
      {
        title: 'Through FPS, by code or link',
        description: 'The docs’ sample of a paid one shows the type alone.',
        'x-source': 'docs: payment-recurring-fps',
      },
    ),
    Type.Object(
      {
        type: Type.Literal('faster_payment_system_binding'),
        faster_payment_system_binding: Type.Optional(FpsBinding),
      },
      { title: 'Bind an FPS account' },
    ),
    byInternetBanking,
    Type.Object(
      { type: Type.Literal('secured_card'), secured_card: ShownSecuredCard },
      { title: 'By Google or Apple Pay' },
    ),
    fromCryptoWallet,
    fromBankAccount,
    fromWallet,
    byInternalTransfer,
  ],
  {
    $id: 'ShownPaymentDetails',
    title: 'Shown payment details',
    description:
      'Where the money comes from, in answers and webhooks: what was sent, except that no card number, no security code and no token of a recurring card or a device is shown.',
    'x-source': 'docs: webhooks',
    examples: [
      { type: 'card', card: { brand: 'visa', last4: '4242', bin: '424242' } },
      { type: 'faster_payment_system' },
      { type: 'internet_banking', internet_banking: { type: 'tpay', tpay: {} } },
    ],
  },
)
export type ShownPaymentDetails = Static<typeof ShownPaymentDetails>
