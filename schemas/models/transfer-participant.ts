import type { Static } from 'typebox'
import * as Type from 'typebox'

const optional = (description: string, options: Type.TStringOptions = {}) =>
  Type.Optional(Type.String({ description, ...options }))

const fields = {
  account_number: optional('Account number.'),
  name: optional('Name of the owner.'),
  bank_name: optional('Bank that keeps the account.'),
  bik: optional('Identification code of that bank.'),
  correspondent_account_number: optional('Correspondent account of that bank.'),
}

const example = {
  account_number: '40702810500000000131',
  name: 'OOO Romashka',
  bank_name: 'Bank 131',
  bik: '049205131',
  correspondent_account_number: '30101810822029205131',
}

export const TransferParticipant = Type.Object(fields, {
  $id: 'TransferParticipant',
  title: 'Transfer participant',
  description: 'One side of a transfer. The bank fills in all five fields.',
  'x-source': 'docs: objects',
  examples: [example],
})
export type TransferParticipant = Static<typeof TransferParticipant>

export const ExtendedTransferParticipant = Type.Object(
  {
    ...fields,
    inn: optional('Tax number of the owner.'),
    kpp: optional('KPP of the owner.'),
  },
  {
    $id: 'ExtendedTransferParticipant',
    title: 'Extended transfer participant',
    description: 'One side of a transfer together with its tax numbers, which are there for companies.',
    'x-source': 'sdk: ExtendedTransferParticipant',
    examples: [{ ...example, inn: '7700000131', kpp: '770001001' }],
  },
)
export type ExtendedTransferParticipant = Static<typeof ExtendedTransferParticipant>
