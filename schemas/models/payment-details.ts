import type { Static } from 'typebox'
import * as Type from 'typebox'
import { tagged } from './tagged.ts'
import { text } from './text.ts'

const transfer = Type.Object({ description: text('Purpose of the payment.') })

export const InternalTransfer = tagged(
  'type',
  [
    Type.Object(
      { type: Type.Literal('transfer_from_nominal_account'), transfer_from_nominal_account: transfer },
      { title: 'From the nominal account' },
    ),
    Type.Object(
      { type: Type.Literal('transfer_from_bank_account'), transfer_from_bank_account: transfer },
      { title: 'From the settlement account' },
    ),
  ],
  {
    $id: 'InternalTransfer',
    title: 'Internal transfer',
    description: 'The debit leg of a card payout: money leaves the partner’s nominal or settlement account.',
    'x-source': 'docs: escrow-payout-cards, settlement-payout-cards',
    examples: [{ type: 'transfer_from_bank_account', transfer_from_bank_account: { description: 'Prize, no VAT' } }],
  },
)
export type InternalTransfer = Static<typeof InternalTransfer>

export const PaymentDetails = Type.Object(
  {
    type: text('The method: `internal_transfer`, `card`, `recurrent`, `faster_payment_system`, `wallet` and more.'),
    internal_transfer: Type.Optional(InternalTransfer),
  },
  {
    $id: 'PaymentDetails',
    title: 'Payment details',
    description:
      'Where the money of a payment comes from: `type` names the method, the field of the same name describes it. Of the methods only the internal transfer is checked.',
    'x-source': 'docs: objects',
    examples: [
      {
        type: 'internal_transfer',
        internal_transfer: {
          type: 'transfer_from_nominal_account',
          transfer_from_nominal_account: { description: 'Prize, no VAT' },
        },
      },
      { type: 'faster_payment_system', faster_payment_system: {} },
    ],
  },
)
export type PaymentDetails = Static<typeof PaymentDetails>
