import type { Static } from 'typebox'
import * as Type from 'typebox'
import { Amount, MoneyAmount } from './amount.ts'
import { BareMethod } from './bare-method.ts'
import { text } from './text.ts'
import { ExtendedTransferParticipant, TransferParticipant } from './transfer-participant.ts'

export { ExtendedTransferParticipant, TransferParticipant }

const company = {
  account_number: '40702810500000000131',
  name: 'OOO Romashka',
  bank_name: 'Bank 131',
  bik: '049205131',
}
const person = { account_number: '40817810500000000131', name: 'Petrova Anna', bank_name: 'Bank 131', bik: '049205131' }

export const TransferDetails = Type.Object(
  {
    customer: Type.Optional(TransferParticipant),
    recipient: Type.Optional(TransferParticipant),
    purpose: Type.Optional(
      Type.String({ description: 'Purpose of the payment; with a card it ends in the card’s mask.' }),
    ),
    amount: Type.Optional(Amount),
    payout_details: Type.Optional(BareMethod),
  },
  {
    $id: 'TransferDetails',
    title: 'Transfer details',
    description:
      'What a payout from a nominal account will do, for the partner to confirm. The method is shown, and sent back, on v1. On v2 the bank leaves it out, because the SDK throws while it parses a body that has it (ours); a partner may send it there all the same, and it is compared.',
    'x-source': 'docs: objects; ours: that it is left out on v2',
    examples: [
      { customer: company, recipient: person, purpose: 'Prize, no VAT', amount: { amount: 350000, currency: 'rub' } },
      { purpose: 'Prize; card:************4940', payout_details: { brand: 'mir', last4: '4940' } },
    ],
  },
)
export type TransferDetails = Static<typeof TransferDetails>

export const AccountDetails = Type.Object(
  { sender: ExtendedTransferParticipant, recipient: ExtendedTransferParticipant },
  {
    $id: 'AccountDetails',
    title: 'Account details',
    description: 'The two accounts of a payout; that settlement accounts get it, and nominal ones do not, is inferred.',
    'x-source': 'docs: objects',
    examples: [{ sender: company, recipient: person }],
  },
)
export type AccountDetails = Static<typeof AccountDetails>

export const Exchange = Type.Object(
  {
    id: text('Names the exchange.'),
    source: Amount,
    destination: Amount,
    fx_rate: Type.Optional(Type.String({ description: 'Rate, a decimal number written as a string.' })),
    commission: Type.Optional(MoneyAmount),
  },
  {
    $id: 'Exchange',
    title: 'Exchange',
    description: 'A conversion of currency: what is given, what is got, at which rate.',
    'x-source': 'sdk: ConfirmExchange',
    examples: [
      {
        id: 'fx_131',
        source: { amount: 10000, currency: 'usd' },
        destination: { amount: 800000, currency: 'rub' },
        fx_rate: '80.0',
      },
    ],
  },
)
export type Exchange = Static<typeof Exchange>

export const ConfirmInformation = Type.Object(
  {
    transfer_details: Type.Optional(TransferDetails),
    account_details: Type.Optional(AccountDetails),
    exchanges: Type.Optional(Type.Array(Exchange)),
  },
  {
    $id: 'ConfirmInformation',
    // Only compared with what was offered; nothing of it is kept.
    'x-as-sent': true,
    title: 'Confirm information',
    description:
      'What the partner agrees to by confirming. The bank offers it for payouts from nominal and settlement accounts; `session/confirm` sends the same object back.',
    'x-source': 'docs: webhooks',
    examples: [{ account_details: { sender: company, recipient: person } }],
  },
)
export type ConfirmInformation = Static<typeof ConfirmInformation>
