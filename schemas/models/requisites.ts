import type { Static } from 'typebox'
import * as Type from 'typebox'

export const AccountNumber = Type.String({
  $id: 'AccountNumber',
  title: 'Account number',
  description: 'Number of an account in a Russian bank, 20 digits.',
  'x-source': 'docs: russian-account',
  pattern: '^[0-9]{20}$',
  examples: ['40817810500000000131'],
})
export type AccountNumber = Static<typeof AccountNumber>

export const Bik = Type.String({
  $id: 'Bik',
  title: 'BIK',
  description: 'Russian bank identification code, 9 digits.',
  'x-source': 'docs: russian-account',
  pattern: '^[0-9]{9}$',
  examples: ['049205131'],
})
export type Bik = Static<typeof Bik>

export const Kpp = Type.String({
  $id: 'Kpp',
  title: 'KPP',
  description: 'Code that goes with a company’s tax number and names the reason of its registration, 9 digits.',
  'x-source': 'inferred: objects',
  pattern: '^[0-9]{9}$',
  examples: ['770001001'],
})
export type Kpp = Static<typeof Kpp>

export const Phone = Type.String({
  $id: 'Phone',
  title: 'Phone',
  description: 'Phone number with the country code and no plus sign, 10 to 15 digits.',
  'x-source': 'docs: payout-fps-phone',
  pattern: '^[0-9]{10,15}$',
  'x-as-sent': true,
  examples: ['79990000131'],
})
export type Phone = Static<typeof Phone>

export const FpsBankId = Type.String({
  $id: 'FpsBankId',
  title: 'FPS bank id',
  description: 'A member bank of the Faster Payments System (SBP), 12 digits, from the list of banks.',
  'x-source': 'docs: payout-fps-phone',
  pattern: '^[0-9]{12}$',
  examples: ['100000000131'],
})
export type FpsBankId = Static<typeof FpsBankId>

export const Token = Type.String({
  $id: 'Token',
  title: 'Token',
  description:
    'Stands for a card or an account that the bank has been told once: 64 lower-case hexadecimal characters. Good in every project.',
  'x-source': 'docs: payouts by token',
  pattern: '^[0-9a-f]{64}$',
  examples: ['0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'],
})
export type Token = Static<typeof Token>
