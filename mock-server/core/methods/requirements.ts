import type { Participant } from '../../../schemas/generated/types.ts'
import { describeValue, type Violation } from '../../../schemas/violation.ts'
import type { Family, Given } from '../state.ts'
import { legRequirements } from './leg-requirements.ts'
import { recipientRequirements } from './recipient-requirements.ts'

/** The start of a payout, as far as it decides what is required. */
export interface Start {
  family: Family
  fiscal: boolean
  /** A debit leg and a credit leg (`session/multi/…/payment/…`). */
  legs?: true
}

export interface Requirement {
  pointer: string
  expected: string
  /** Whether this start needs it. */
  when(start: Start, given: Given): boolean
  /** What stands there. */
  found(given: Given): unknown
  ok?(found: unknown): boolean
  source: string
}

const always = () => true
const present = (found: unknown) => found !== undefined
const method = (given: Given) => given.payout_details?.type
const recipient = (given: Given): Participant => given.participant_details?.recipient ?? {}
const sender = (given: Given): Participant => given.participant_details?.sender ?? {}
const fullName = (person: Participant) =>
  person.full_name ?? (person.first_name && person.last_name && `${person.first_name} ${person.last_name}`)
/** Whether the payout may be in another currency than roubles. */
const mayBeForeign = ({ family, fiscal }: Start, { payout_details: details, fiscalization_details }: Given) =>
  family === 'plain' &&
  !fiscal &&
  fiscalization_details === undefined &&
  (details?.type === 'card' || (details?.type === 'bank_account' && details.bank_account.system_type === 'ru'))
const is =
  (...values: string[]) =>
  (found: unknown) =>
    values.includes(String(found).toLowerCase())

/** What must be known by the time a payout starts, whether it was given at create or now (docs: methods, per payout method). */
export const requirements: readonly Requirement[] = [
  {
    pointer: '/payout_details',
    expected: 'the payout method, given here or at session/create',
    when: always,
    found: (given) => given.payout_details,
    source: 'docs: methods',
  },
  {
    pointer: '/amount_details',
    expected: 'the amount, given here or at session/create',
    when: always,
    found: (given) => given.amount_details,
    source: 'docs: methods',
  },
  {
    pointer: '/amount_details/currency',
    expected: 'rub; other currencies are for cards and accounts paid from the collateral account',
    when: (start, given) => given.amount_details !== undefined && !mayBeForeign(start, given),
    found: (given) => given.amount_details?.currency,
    ok: is('rub'),
    source: 'docs: payout-currency, payout-fps-phone; that it is the collateral account is ours',
  },
  {
    pointer: '/payout_details/type',
    expected: 'card, bank_account or recurrent: wallets and taxes are paid from the collateral account',
    when: ({ family }, given) => family !== 'plain' && given.payout_details !== undefined,
    found: method,
    ok: is('card', 'bank_account', 'recurrent'),
    source: 'docs: yoomoney, payout-taxes',
  },
  {
    pointer: '/participant_details/recipient/full_name',
    expected: "the recipient's full name (or first_name and last_name), as a card payout needs",
    when: (_, given) => method(given) === 'card',
    found: (given) => fullName(recipient(given)),
    source: 'docs: russian-card; sdk: InitPayoutSessionRequestBuilder',
  },
  {
    pointer: '/participant_details/sender/account',
    expected: 'the number of the account to debit',
    when: ({ family, legs }) => family !== 'plain' && !legs,
    found: (given) => sender(given).account,
    source: 'docs: payout-fps-phone, settlement-payout-accounts',
  },
  {
    pointer: '/participant_details/recipient/beneficiary_id',
    expected: "the beneficiary's INN, in the recipient or the sender",
    when: ({ family }) => family === 'nominal',
    found: (given) => recipient(given).beneficiary_id ?? sender(given).beneficiary_id,
    source: 'docs: russian-card, escrow-payout-cards',
  },
  {
    pointer: '/fiscalization_details',
    expected: 'the services to register as income, given here or at session/create',
    when: ({ fiscal }) => fiscal,
    found: (given) => given.fiscalization_details,
    source: 'sdk: SessionApi; docs: selfemployed-payout',
  },
]

/** Every requirement that the start does not meet. */
export const missingFor = (start: Start, given: Given): Violation[] =>
  [...requirements, ...(start.family === 'rko' ? recipientRequirements : []), ...(start.legs ? legRequirements : [])]
    .filter(({ when, found, ok = present }) => when(start, given) && !ok(found(given)))
    .map(({ pointer, expected, found }) => ({ pointer, expected, came: describeValue(found(given)) }))
