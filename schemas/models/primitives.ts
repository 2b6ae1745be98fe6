import type { Static } from 'typebox'
import * as Type from 'typebox'

export const SessionId = Type.String({
  $id: 'SessionId',
  title: 'Session id',
  description: 'Names a payment session, as the bank writes it: `ps_` and digits.',
  'x-source': 'docs: payouts by token',
  pattern: '^ps_[0-9]+$',
  examples: ['ps_4107'],
})
export type SessionId = Static<typeof SessionId>

export const SessionReference = Type.String({
  $id: 'SessionReference',
  title: 'Session reference',
  description:
    'The session a call is about: an id from an earlier answer. Any text passes here, so that a wrong id is answered as an unknown session and not as a malformed one.',
  'x-source': 'ours',
  'x-as-sent': true,
  minLength: 1,
  examples: ['ps_4107'],
})
export type SessionReference = Static<typeof SessionReference>

export const PayoutId = Type.String({
  $id: 'PayoutId',
  title: 'Payout id',
  description: 'Names one payout of a session: `po_` and digits.',
  'x-source': 'docs: payouts by token',
  pattern: '^po_[0-9]+$',
  examples: ['po_9001'],
})
export type PayoutId = Static<typeof PayoutId>

export const PaymentId = Type.String({
  $id: 'PaymentId',
  title: 'Payment id',
  description: 'Names one payment (money coming in) of a session: `pm_` and digits.',
  'x-source': 'docs: webhooks',
  pattern: '^pm_[0-9]+$',
  examples: ['pm_7001'],
})
export type PaymentId = Static<typeof PaymentId>

export const RefundId = Type.String({
  $id: 'RefundId',
  title: 'Refund id',
  description: 'Names one refund, or one payout that came back: `rf_` and digits.',
  'x-source': 'sdk: SessionApiTest',
  pattern: '^rf_[0-9]+$',
  examples: ['rf_203'],
})
export type RefundId = Static<typeof RefundId>

export const Timestamp = Type.String({
  $id: 'Timestamp',
  title: 'Timestamp',
  description: 'A moment in UTC, ISO 8601: six digits after the second, then `Z`.',
  'x-source': 'docs: payouts by token',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z$',
  examples: ['2025-03-01T10:00:00.000000Z'],
})
export type Timestamp = Static<typeof Timestamp>

export const CalendarDate = Type.String({
  $id: 'CalendarDate',
  title: 'Calendar date',
  description: 'A day without a time: year, month, day, as in `1990-07-15`.',
  'x-source': 'sdk: IdentityDocument',
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  examples: ['1990-07-15'],
})
export type CalendarDate = Static<typeof CalendarDate>

export const Currency = Type.String({
  $id: 'Currency',
  title: 'Currency',
  description:
    'ISO 4217 code in either letter case: roubles for nearly everything, US dollars and euros for payouts in currency; `tonc` is the coin of a crypto wallet that pays. Sent back the way it came.',
  'x-source': 'docs: payout-currency; sdk: CurrencyEnum',
  pattern: '^([Rr][Uu][Bb]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Tt][Oo][Nn][Cc])$',
  'x-expected': 'one of rub, usd, eur, tonc (any case)',
  examples: ['rub', 'RUB', 'usd'],
})
export type Currency = Static<typeof Currency>

export const Metadata = Type.Unknown({
  $id: 'Metadata',
  title: 'Metadata',
  description: 'Anything of the partner’s own, any JSON value; comes back unchanged in answers and webhooks.',
  'x-source': 'docs: methods',
  examples: ['order-77', 77, { order: 77, tags: ['a'] }],
})
export type Metadata = Static<typeof Metadata>

export const TaxNumber = Type.String({
  $id: 'TaxNumber',
  title: 'Tax number',
  description: 'Russian taxpayer number (INN): 10 digits of a company or 12 of a person.',
  'x-source': 'inferred: objects',
  pattern: '^([0-9]{10}|[0-9]{12})$',
  examples: ['7700000131', '770000000131'],
})
export type TaxNumber = Static<typeof TaxNumber>
