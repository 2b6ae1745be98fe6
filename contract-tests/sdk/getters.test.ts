import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { normaliseNames, opaque } from '../../schemas/names.ts'
import type { Exchange } from '../../mock-server/scripts/exchanges/exchange.ts'

type Check = (value: unknown) => boolean

const text: Check = (value) => typeof value === 'string' && value !== ''
const list: Check = Array.isArray
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const whole: Check = Number.isSafeInteger
/** What PHP's DateTimeImmutable takes, with a zone: six digits after the second, or none. */
const date: Check = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?(Z|[+-]\d\d:\d\d)$/.test(value)

interface Row {
  /** The name that such a thing stands under, of a list: each of its items; `''` is the body. */
  thing: string
  /** Of what comes under that name, only this. */
  when?(value: Record<string, unknown>): boolean
  has: Readonly<Record<string, Check>>
}

const has = (name: string) => (value: object) => name in value
const isCheck = (payout: Record<string, unknown>) =>
  JSON.stringify(payout.payout_details ?? {}).includes('"faster_payment_system_verification"')

/**
 * What a getter of the bank's SDK throws without (sdk: getters that cannot give null), in the names of v2. Fiscalisation and
 * interaction, which the SDK's payout asks for too, are there only where there is one, by our decision.
 */
const table: readonly Row[] = [
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
  { thing: 'payout_details', has: { type: text } },
  { thing: 'payment_details', has: { type: text } },
  { thing: 'error', has: { code: text, description: text } },
  { thing: 'professional_income_taxpayer', has: { services: list, tax_reference: text } },
  { thing: 'services', has: { name: text, amount_details: object, quantity: whole } },
  { thing: 'receipt', has: { id: text } },
  { thing: 'info', when: ({ type }) => type === 'card', has: { brand: text, last4: text, type: text } },
  { thing: 'wallets', has: { id: text, amount_details: object } },
  { thing: 'banks', has: { id: text, eng_name: text, ru_name: text } },
]

/** Rows that no exchange shows yet, and why. */
const notShown: Readonly<Record<string, string>> = {}

/** What has to be of one type wherever it stands. */
const types: readonly [name: RegExp, check: Check][] = [
  [/_at$/, date],
  [/^(amount|quantity|current_balance|debet|credit|opening|closing)$/, (value) => whole(value) || object(value)],
  [/^is_/, (value) => typeof value === 'boolean'],
]

interface Body {
  where: string
  isWebhook: boolean
  value: Record<string, unknown>
}

const root = new URL('../../', import.meta.url)
const bodies: Body[] = globSync('fixtures/exchanges/*/*.json', { cwd: root })
  .filter((path) => !path.endsWith('coverage.json'))
  .flatMap((path) => {
    const { version, steps }: Exchange = JSON.parse(readFileSync(new URL(path, root), 'utf8'))
    const body = (what: string, json: string, isWebhook: boolean): Body => ({
      where: `${path}, ${what}`,
      isWebhook,
      value: normaliseNames(version, JSON.parse(json)).body as Record<string, unknown>,
    })
    return steps.flatMap((step) => {
      if ('request' in step) return [body(step.request.path, step.response.body, false)]
      return 'webhook' in step ? [body(step.webhook.type, step.webhook.body, true)] : []
    })
  })

const met = new Set<Row>()

/** All that a strict client stumbles over in a value. */
function stumbles(value: unknown, name: string, isWebhook: boolean, pointer = ''): string[] {
  if (value === null) return [`${pointer} is null`]
  const wrong = types.filter(([names, check]) => names.test(name) && !check(value)).map(() => `${pointer}: ${value}`)
  if (typeof value !== 'object' || name === opaque) return wrong
  if (Array.isArray(value))
    return [...wrong, ...value.flatMap((item, at) => stumbles(item, name, isWebhook, `${pointer}/${at}`))]
  const thing = value as Record<string, unknown>
  const rows = table.filter(
    (row) => row.thing === name && (row.when?.(thing) ?? true) && !(isWebhook && row.thing === ''),
  )
  for (const row of rows) met.add(row)
  const missing = rows.flatMap((row) =>
    Object.entries(row.has).flatMap(([field, check]) =>
      check(thing[field]) ? [] : [`${pointer}/${field}: ${thing[field]}`],
    ),
  )
  // the participants of a transfer are called customer and recipient too
  const inside = Object.entries(thing).filter(([field]) => field !== 'transfer_details' && field !== 'account_details')
  return [
    ...wrong,
    ...missing,
    ...inside.flatMap(([field, item]) => stumbles(item, field, isWebhook, `${pointer}/${field}`)),
    ...Object.entries(thing).flatMap(([field, item]) => nulls(item, `${pointer}/${field}`, field)),
  ]
}

const nulls = (value: unknown, pointer: string, name: string): string[] =>
  value === null && name !== opaque
    ? [`${pointer} is null`]
    : typeof value === 'object' && name !== opaque
      ? Object.entries(value as object).flatMap(([field, item]) => nulls(item, `${pointer}/${field}`, field))
      : []

it('every answer and every webhook on record can be read by a strict client', () => {
  const problems = bodies.flatMap(({ where, isWebhook, value }) =>
    stumbles(value, '', isWebhook).map((stumble) => `${where} ${stumble}`),
  )
  expect([...new Set(problems)]).toEqual([])
})

/** It is about an account, and off unless a project asks for it: the bank's SDK throws on its type. */
const withoutSession = 'nominal_topup'

it('a webhook says its type and has its session', () => {
  const webhooks = bodies.filter(({ isWebhook, value }) => isWebhook && value.type !== withoutSession)
  expect(webhooks.length).toBeGreaterThan(50)
  for (const { where, value } of webhooks) {
    expect(value, where).toHaveProperty('type')
    expect(value, where).toHaveProperty('session')
  }
})

it('the records show every thing of the table, save for what is told', () => {
  const missing = table.filter((row) => !met.has(row)).map(({ thing }) => thing)
  expect(missing).toEqual(Object.keys(notShown))
})

it.each<[string, object]>([
  ['/status: undefined', { session: { id: 'ps_1', status: 'created' } }],
  ['/session/updated_at: 1748311380', { status: 'ok', session: { updated_at: 1748311380 } }],
  ['/session is null', { status: 'ok', session: null }],
  [
    '/wallets/0/amount_details/amount: 13.1',
    { status: 'ok', wallets: [{ id: '131', amount_details: { amount: 13.1 } }] },
  ],
])('would stumble: %s', (problem, body) => {
  expect(stumbles(body, '', false)).toContain(problem)
})
