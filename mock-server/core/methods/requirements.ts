import type { Participant } from '../../../schemas/generated/types.ts'
import { describeValue, type Violation } from '../../../schemas/violation.ts'
import type { Family, Given } from '../state.ts'
import type { Method } from './define-method.ts'
import { methodOf, methods } from './index.ts'
import { legRequirements } from './leg-requirements.ts'

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
const recipient = (given: Given): Participant => given.participant_details?.recipient ?? {}
const sender = (given: Given): Participant => given.participant_details?.sender ?? {}
/** Whether the payout may be in another currency than roubles. */
const mayBeForeign = ({ family, fiscal }: Start, { payout_details, fiscalization_details }: Given) =>
  family === 'plain' &&
  !fiscal &&
  fiscalization_details === undefined &&
  methodOf(payout_details)?.otherCurrencies === true
const is =
  (...values: string[]) =>
  (found: unknown) =>
    values.includes(String(found).toLowerCase())

/** `a, b or c` */
const listed = (words: readonly string[], last: string) =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((each) => each !== '').join(` ${last} `)
const distinct = (words: readonly string[]) => [...new Set(words)]
const typeOf = ({ tag }: Method) => tag.split('/')[0]!
const isOfPlainCallsAlone = ({ paidBy }: Method) => paidBy.every((family) => family === 'plain')
const paidByOthers = distinct(methods.filter((method) => !isOfPlainCallsAlone(method)).map(typeOf))
const ofPlainCalls = methods.filter(isOfPlainCallsAlone).map(({ plural }) => plural)

/** What every payout needs. */
const ofAll: readonly Requirement[] = [
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
    expected: `${listed(paidByOthers, 'or')}: ${listed(ofPlainCalls, 'and')} are paid from the collateral account`,
    when: ({ family }, { payout_details }) => methodOf(payout_details)?.paidBy.includes(family) === false,
    found: (given) => given.payout_details?.type,
    ok: () => false,
    source: 'docs: yoomoney, payout-taxes',
  },
]

/** What a method needs, asked of payouts by this method alone. */
const ofMethod = (method: Method, rows: readonly Requirement[] = []): Requirement[] =>
  rows.map((row) => ({
    ...row,
    when: (start, given) => methodOf(given.payout_details) === method && row.when(start, given),
  }))

/** What the calls of a family need, and those of the self-employed. */
const ofCalls: readonly Requirement[] = [
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

/** What must be known by the time a payout starts, whether it was given at create or now (docs: methods, per payout method). */
export const requirements: readonly Requirement[] = [
  ...ofAll,
  ...methods.flatMap((method) => ofMethod(method, method.requirements)),
  ...ofCalls,
]

/** What the calls of one family need of a method beside that. */
const ofFamily = (family: Family): readonly Requirement[] =>
  methods.flatMap((method) => ofMethod(method, method.requirementsOf?.[family]))
const requirementsOf = { plain: ofFamily('plain'), nominal: ofFamily('nominal'), rko: ofFamily('rko') }

/** Every requirement that the start does not meet. */
export const missingFor = (start: Start, given: Given): Violation[] =>
  [...requirements, ...requirementsOf[start.family], ...(start.legs ? legRequirements : [])]
    .filter(({ when, found, ok = present }) => when(start, given) && !ok(found(given)))
    .map(({ pointer, expected, found }) => ({ pointer, expected, came: describeValue(found(given)) }))
