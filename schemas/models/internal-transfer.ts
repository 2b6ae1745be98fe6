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
