import type { Static } from 'typebox'
import * as Type from 'typebox'
import { IdentityDocument } from './identity-document.ts'
import { CalendarDate, TaxNumber } from './primitives.ts'
import { optionalText } from './text.ts'

export { IdentityDocument }

// Empty strings pass: clients fill these from forms. What a payout method needs is asked for by its endpoint.
const optional = (description: string, options: Type.TStringOptions = {}) =>
  Type.Optional(Type.String({ description, ...options }))
const known = (description: string) => optional(description, { 'x-source': 'sdk: Participant' })

const documented = {
  full_name: optionalText('Name as in the passport, in Cyrillic or Latin letters, or the name of a company.'),
  first_name: optional('Given name.'),
  last_name: optional('Family name.'),
  middle_name: optional('Patronymic or middle name.'),
  company_name: optional('Name of a legal entity.'),
  reference: optional('The partner’s own name for the participant.'),
  tax_reference: optional('Tax number of the participant.'),
  beneficiary_id: Type.Optional(TaxNumber),
  country_iso3: optional('Country, three letters.'),
  account: optional('Account number; on a sender the settlement or nominal account to debit, 20 digits.'),
}

const fromSdk = {
  country_iso2: known('Country, two letters.'),
  citizenship_country_iso_3: known('Citizenship, three letters.'),
  city: known('City.'),
  state: known('Region.'),
  street: known('Street.'),
  building: known('House.'),
  flat: known('Flat.'),
  postal_code: known('Postal code.'),
  address_line: known('The address in one line.'),
  ipv4: known('Internet address, version 4.'),
  ipv6: known('Internet address, version 6.'),
  document: known('Document in one line.'),
  identity_document: Type.Optional(IdentityDocument),
  currency: known('Currency of the account.'),
  bank_name: known('Bank that keeps the account.'),
  registration_number: known('State registration number of a company.'),
  date_of_incorporation: known('Day the company was founded, year first.'),
  date_of_birth: Type.Optional(CalendarDate),
  msisdn: known('Phone number.'),
  email: known('E-mail address.'),
  code: known('Code of the participant; its use is not documented.'),
  swift_bic_code: known('SWIFT code of the bank.'),
  description: known('Free text about the participant.'),
  wallet_id: known('Wallet of the participant.'),
}

export const Participant = Type.Object(
  { ...documented, ...fromSdk },
  {
    $id: 'Participant',
    title: 'Participant',
    description:
      'Sender or recipient of money. Every field is optional here; which are needed depends on the payout method. `beneficiary_id` is the INN of the beneficiary of a nominal account and may stand on either side.',
    'x-source': 'docs: objects',
    examples: [{ full_name: 'Petrova Anna' }, { account: '40702810500000000131', beneficiary_id: '7700000131' }],
  },
)
export type Participant = Static<typeof Participant>

export const ParticipantDetails = Type.Object(
  { sender: Type.Optional(Participant), recipient: Type.Optional(Participant) },
  {
    $id: 'ParticipantDetails',
    title: 'Participant details',
    description: 'Who pays and who is paid.',
    'x-source': 'docs: methods',
    examples: [{ recipient: { full_name: 'Petrova Anna' } }],
  },
)
export type ParticipantDetails = Static<typeof ParticipantDetails>
