import { opaque } from '../../../schemas/names.ts'
import type { Version } from '../kit/world.ts'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string' && value !== ''
const list: Check = Array.isArray
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const whole: Check = Number.isSafeInteger
const flag: Check = (value) => typeof value === 'boolean'
/** What PHP's DateTimeImmutable takes, with a zone: six digits after the second, or none. */
const date: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?(Z|[+-]\d\d:\d\d)$/.test(value)

/** A thing of the wire, and what it has to have. */
export interface Row {
  /** The name that such a thing stands under, of a list: each of its items; `''` is the body. */
  thing: string
  /** Of what comes under that name, only this. */
  when?(value: Record<string, unknown>, pointer: string): boolean
  has: Readonly<Record<string, Check>>
  /** What it must not have. */
  lacks?(reading: Reading): readonly string[]
}

const has = (name: string) => (value: object) => name in value
const isCheck = (payout: Record<string, unknown>) =>
  JSON.stringify(payout.payout_details ?? {}).includes('"faster_payment_system_verification"')

const string: Check = (value) => typeof value === 'string'
/** sdk: TransferParticipant, whose constructor takes all five; tax numbers are ExtendedTransferParticipant's. */
const fiveFields = ['account_number', 'name', 'bank_name', 'bik', 'correspondent_account_number']
const participant = (value: unknown, ...more: string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  fiveFields.every((field) => field in value) &&
  Object.entries(value).every(([field, each]) => [...fiveFields, ...more].includes(field) && string(each))
const plain: Check = (value) => participant(value)
const extended: Check = (value) => participant(value, 'inn', 'kpp')

/**
 * What a getter of the bank's SDK throws without (sdk: getters that cannot give null), in the names of v2. Fiscalisation and
 * interaction, which the SDK's payout asks for too, are there only where there is one, by our decision.
 */
export const getters: readonly Row[] = [
  { thing: '', has: { status: text } },
  { thing: 'session', has: { id: text, status: text, created_at: date, updated_at: date } },
  {
    thing: 'payout_list',
    has: { id: text, status: text, created_at: date, participant_details: object, refunds: list },
  },
  { thing: 'payout_list', when: (payout) => !isCheck(payout), has: { amount_details: object } },
  { thing: 'payout_list', when: (payout) => !has('fiscalization_details')(payout), has: { payout_details: object } },
  {
    thing: 'payment_list',
    has: {
      id: text,
      status: text,
      created_at: date,
      customer: object,
      payment_details: object,
      participant_details: object,
      amount_details: object,
      amounts: object,
      refunds: list,
    },
  },
  { thing: 'customer', has: { reference: text, contacts: list } },
  { thing: 'amount_details', has: { amount: whole, currency: text } },
  { thing: 'refunds', has: { id: text, status: text, created_at: date, amount_details: object, amounts: object } },
  { thing: 'net', has: { amount: whole, currency: text } },
  { thing: 'gross', has: { amount: whole, currency: text } },
  // url alone is not enough: getBaseUrl() and getMethod() throw (sdk-run)
  { thing: 'customer_interaction', has: { type: text } },
  { thing: 'redirect', has: { url: text, base_url: text, method: text } },
  { thing: 'inform', has: { qr: object } },
  { thing: 'qr', has: { content: text, img: text } },
  {
    thing: 'recurrent',
    when: (_, pointer) => !/_details\/recurrent$/.test(pointer), // there it is what pays, not what was left
    has: { token: text, created_at: date, finished_at: date, is_active: flag },
  },
  { thing: 'subscription', has: { id: text, period: text } },
  // echoed without it, getPlatformDetails() throws (sdk-run)
  { thing: 'payment_options', has: { platform_details: object } },
  { thing: 'payout_details', has: { type: text } },
  { thing: 'payment_details', has: { type: text } },
  { thing: 'error', has: { code: text, description: text } },
  { thing: 'reject_reasons', has: { rule_alias: text } },
  { thing: 'revenue_split_info', has: { contractor_alias: text } },
  { thing: 'professional_income_taxpayer', has: { services: list, tax_reference: text } },
  { thing: 'services', has: { name: text, amount_details: object, quantity: whole } },
  { thing: 'receipt', has: { id: text } },
  {
    thing: 'transfer_details',
    has: { customer: plain, recipient: plain, purpose: text, amount: object },
    // sdk-run: `Cannot instantiate abstract class PaymentMethod`
    lacks: ({ version }) => (version === 'v2' ? ['payout_details'] : []),
  },
  { thing: 'account_details', has: { sender: extended, recipient: extended } },
  { thing: 'exchanges', has: { id: text, source: object, destination: object } },
  { thing: 'merchant_fee', has: { amount: whole, currency: text } },
  { thing: 'info', when: ({ type }) => type === 'card', has: { brand: text, last4: text, type: text } },
  { thing: 'wallets', has: { id: text, amount_details: object } },
  { thing: 'banks', has: { id: text, eng_name: text, ru_name: text } },
]

/** What has to be of one type wherever it stands. */
const types: readonly [name: RegExp, check: Check][] = [
  [/_at$/, date],
  [/^(amount|quantity|current_balance|debet|credit|opening|closing)$/, (value) => whole(value) || object(value)],
  [/^is_/, flag],
  // texts, also where they are digits alone (sdk: TransactionInfo)
  [/^(rrn|arn|auth_code|fp_message_id|external_subscription_token|bank_account_ru_token)$/, text],
]

interface Reading {
  /** Of the body. */
  version: Version
  isWebhook: boolean
  /** Collects the rows that something was held against. */
  read?: Set<Row>
}

/** All that the SDK, or another strict client, stumbles over in a body in the names of v2. */
export function stumbles(value: unknown, reading: Reading, name = '', pointer = ''): string[] {
  const { isWebhook, read } = reading
  if (value === null) return [`${pointer} is null`]
  const wrong = types.filter(([names, check]) => names.test(name) && !check(value)).map(() => `${pointer}: ${value}`)
  if (typeof value !== 'object' || name === opaque) return wrong
  if (Array.isArray(value))
    return [...wrong, ...value.flatMap((item, at) => stumbles(item, reading, name, `${pointer}/${at}`))]
  const thing = value as Record<string, unknown>
  const rows = getters.filter(
    (row) => row.thing === name && (row.when?.(thing, pointer) ?? true) && !(isWebhook && row.thing === ''),
  )
  for (const row of rows) read?.add(row)
  const missing = rows.flatMap((row) =>
    Object.entries(row.has).flatMap(([field, check]) =>
      check(thing[field]) ? [] : [`${pointer}/${field}: ${thing[field]}`],
    ),
  )
  const unwanted = rows.flatMap((row) =>
    (row.lacks?.(reading) ?? []).flatMap((field) => (field in thing ? [`${pointer}/${field} is there`] : [])),
  )
  // the participants of a transfer are called customer and recipient too
  const inside = /^(transfer|account)_details$/.test(name) ? [] : Object.entries(thing)
  return [
    ...wrong,
    ...missing,
    ...unwanted,
    ...inside.flatMap(([field, item]) => stumbles(item, reading, field, `${pointer}/${field}`)),
    ...Object.entries(thing).flatMap(([field, item]) => nulls(item, `${pointer}/${field}`, field)),
  ]
}

const nulls = (value: unknown, pointer: string, name: string): string[] =>
  value === null && name !== opaque
    ? [`${pointer} is null`]
    : typeof value === 'object' && name !== opaque
      ? Object.entries(value as object).flatMap(([field, item]) => nulls(item, `${pointer}/${field}`, field))
      : []
