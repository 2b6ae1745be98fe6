import type { Static } from 'typebox'
import * as Type from 'typebox'
import { noFields } from './record.ts'
import { tagged } from './tagged.ts'
import { optionalText, text } from './text.ts'

const subscription_service_info = Type.Optional(
  Type.Object(
    { id: text('The partner’s own id of the service.'), name: text('Its name.') },
    {
      description: 'The service that is to be paid for again and again.',
      'x-source': 'sdk: AbstractFPSPaymentMethod (newer releases)',
    },
  ),
)

export const FpsPayment = Type.Object(
  { description: optionalText('What is paid for, as the payer’s bank shows it.'), subscription_service_info },
  {
    $id: 'FpsPayment',
    title: 'FPS payment',
    description: 'The payer scans a code, or follows its link, and pays in the app of a bank of their own (FPS, SBP).',
    'x-source': 'docs: payment-fps-qr; sdk: FasterPaymentSystemPaymentMethod sends it empty',
    examples: [{}, { description: 'Order 77' }],
  },
)
export type FpsPayment = Static<typeof FpsPayment>

export const FpsBinding = Type.Object(
  { subscription_service_info },
  {
    $id: 'FpsBinding',
    title: 'FPS binding',
    description: 'The payer allows the partner to take money from an account of theirs through FPS (SBP) later on.',
    'x-source': 'sdk: FasterPaymentSystemBindingPaymentMethod, empty as a rule',
    examples: [{}, { subscription_service_info: { id: '131', name: 'Films' } }],
  },
)
export type FpsBinding = Static<typeof FpsBinding>

export const CryptoWallet = tagged(
  'type',
  [
    Type.Object(
      {
        type: Type.Literal('ton'),
        ton: Type.Object({
          address: text('Address of the payer’s wallet.'),
          product_id: text('The partner’s own id of what is paid for.'),
          product_name: text('Its name.'),
        }),
      },
      { title: 'TON' },
    ),
  ],
  {
    $id: 'CryptoWallet',
    title: 'Crypto wallet',
    description: 'A wallet of a blockchain to be paid from; its currency is `tonc`.',
    'x-source': 'sdk: TonCryptoWallet; inferred: that it is paid in tonc',
    examples: [{ type: 'ton', ton: { address: 'EQ-address-131', product_id: '131', product_name: 'Coins' } }],
  },
)
export type CryptoWallet = Static<typeof CryptoWallet>

export const PayingAccount = tagged(
  'system_type',
  [
    Type.Object(
      {
        system_type: Type.Literal('upi'),
        upi: Type.Optional(
          noFields('Nothing is known that could be said of it.', {
            'x-source': 'sdk: BankAccountUpi, always sent, and empty; that it may be left out is ours',
          }),
        ),
      },
      { title: 'UPI' },
    ),
  ],
  {
    $id: 'PayingAccount',
    title: 'Paying account',
    description: 'A bank account to be paid from: one in India, through UPI. Marked as experimental.',
    'x-source': 'sdk: BankAccountUpi',
    examples: [{ system_type: 'upi', upi: {} }],
  },
)
export type PayingAccount = Static<typeof PayingAccount>

export const PayingWallet = tagged(
  'type',
  [
    Type.Object(
      {
        type: Type.Literal('yoomoney'),
        yoomoney: Type.Optional(
          Type.Object({
            account: Type.Optional(
              Type.String({
                pattern: '^[0-9]{11,20}$',
                description: 'Number of the payer’s wallet, 11 to 20 digits, where the partner knows it.',
                'x-as-sent': true,
              }),
            ),
          }),
        ),
      },
      { title: 'YooMoney' },
    ),
  ],
  {
    $id: 'PayingWallet',
    title: 'Paying wallet',
    description:
      'An electronic wallet to be paid from. The docs name it; its shape is ours, after the one of a payout.',
    'x-source': 'ours: the shape; docs: payment-intro',
    examples: [
      { type: 'yoomoney', yoomoney: {} },
      { type: 'yoomoney', yoomoney: { account: '4100131000131' } },
    ],
  },
)
export type PayingWallet = Static<typeof PayingWallet>
