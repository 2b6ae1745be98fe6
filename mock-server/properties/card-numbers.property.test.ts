import fc from 'fast-check'
import { expect, it } from 'vitest'
import { doublePayouts } from '../../contract-tests/partner/certify/double-payouts.ts'
import { inNamesOf, opaque } from '../../schemas/names.ts'
import { logTo } from '../cli/log.ts'
import { endpoints } from '../endpoints/index.ts'
import { nodePorts } from '../engine/node/ports.ts'
import type { BankHandle } from '../index.ts'
import { createBankWith } from '../library/create-bank.ts'
import { quickKey } from '../testing/quick-key.ts'
import { CODE, leaksIn, type Plant, plant, planted } from './planted-cards.ts'

/**
 * Card numbers and security codes are put into every field of every body, into headers, queries and paths, of the bank's calls and of the
 * control API's; then they are looked for in all that is kept or shown. What must come back as it came is left out: metadata, the number
 * of a wallet, the phone of an FPS payout. fast-check prints the seed of what it finds.
 */
const examples = endpoints.flatMap((endpoint) =>
  endpoint.versions.flatMap((version) =>
    Object.values(endpoint.examples).map(({ request }) => ({
      method: endpoint.method,
      path: `/api/${version}${endpoint.path}`,
      body: inNamesOf(version, request),
    })),
  ),
)

/** Who pays, where there is something to hide. */
const payers = [
  {
    type: 'card',
    card: {
      type: 'bank_card',
      bank_card: {
        number: '4242424242424242',
        expiration_month: '01',
        expiration_year: '30',
        security_code: CODE,
        cardholder_name: 'x',
      },
    },
  },
  { type: 'card', card: { type: 'encrypted_card', encrypted_card: { number_hash: 'x', cardholder_name_hash: 'x' } } },
  { type: 'recurrent', recurrent: { token: 'x', security_code: CODE } },
  { type: 'secured_card', secured_card: { type: 'google_pay', google_pay: { token: 'x' } } },
  { type: 'faster_payment_system', faster_payment_system: { description: 'x' } },
  { type: 'internet_banking', internet_banking: { type: 'pix', pix: { document: 'x', name: 'x', email: 'x' } } },
  { type: 'crypto_wallet', crypto_wallet: { type: 'ton', ton: { address: 'x', product_id: 'x', product_name: 'x' } } },
]
const payments = payers.flatMap((payment_details) =>
  ['v1', 'v2'].map((version) => ({
    method: 'POST' as const,
    path: `/api/${version}/session/create`,
    body: {
      payment_details,
      amount_details: { amount: 10_000, currency: 'rub' },
      customer: { reference: 'x' },
      payment_options: { return_url: 'https://shop.example/?x', platform_details: { type: 'desktop', os: 'x' } },
      revenue_split_info: [{ contractor_alias: 'x', percent: '10.5' }],
    },
  })),
)
const calls = [...examples, ...payments]

const project = '/__admin/projects/demo_project'
const control: readonly { method: string; path: string; body?: unknown }[] = [
  {
    method: 'PUT',
    path: `${project}/outcomes`,
    body: {
      rules: [
        {
          match: { 'customer.reference': 'x', 'participant_details.recipient': { full_name: 'x' } },
          outcome: 'refused',
        },
      ],
    },
  },
  { method: 'PUT', path: `${project}/outcomes`, body: { next: ['x'] } },
  {
    method: 'PUT',
    path: `${project}/faults`,
    body: { rules: [{ on: 'webhook', fault: 'extra_fields', match: { type: 'x' }, fields: { x: 'x' } }] },
  },
  {
    method: 'PUT',
    path: `${project}/faults`,
    body: {
      rules: [
        { on: 'webhook', fault: 'unknown_type', type: 'x', times: 1 },
        { on: 'request', fault: 'x' },
      ],
    },
  },
  {
    method: 'PUT',
    path: `${project}/faults`,
    body: {
      rules: [
        { on: 'request', fault: 'error_500', match: { 'headers.x-partner-submerchant': 'x', 'body.session_id': 'x' } },
      ],
    },
  },
  { method: 'PUT', path: `${project}/accounts`, body: { items: [{ number: 'x', kind: 'nominal', balance: 1000 }] } },
  { method: 'POST', path: `${project}/accounts/x/topup`, body: { amount: 100 } },
  { method: 'PUT', path: `${project}/clock`, body: { now: 'x' } },
  { method: 'POST', path: `${project}/clock/advance`, body: { by: 'x' } },
  { method: 'POST', path: `${project}/sessions/x/events`, body: { event: 'x' } },
  { method: 'POST', path: `${project}/webhooks/x/redeliver` },
  {
    method: 'POST',
    path: `${project}/requests/wait`,
    body: { match: { 'request.body.session_id': 'x' }, timeout_ms: 0 },
  },
  { method: 'POST', path: `${project}/sessions/wait`, body: { match: { x: 'x' }, timeout_ms: 0 } },
  {
    method: 'PUT',
    path: '/__admin/projects/demo_project',
    body: { webhook_url: 'http://127.0.0.1:1/x', accounts: [{ number: 'x', kind: 'settlement' }] },
  },
  { method: 'PUT', path: `${project}/snapshot`, body: { snapshot_of: 'x', state: { keys: ['x'] } } },
  { method: 'GET', path: `${project}/requests?x=x` },
  { method: 'GET', path: '/__admin/projects/x/sessions' },
  { method: 'GET', path: '/__admin/x' },
]

/** One call in three gives session/create a payment method. */
const anyCall = fc.oneof(
  { weight: 2, arbitrary: fc.nat(examples.length - 1) },
  { weight: 1, arbitrary: fc.integer({ min: examples.length, max: calls.length - 1 }) },
)
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      at: fc.constant('bank' as const),
      what: anyCall,
      plant,
      start: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ at: fc.constant('control' as const), what: fc.nat(control.length - 1), plant }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

it('no card number or security code is kept or shown, wherever it comes', async () => {
  const run = {
    steps: fc.array(step, { minLength: 1, maxLength: 8 }),
    format: fc.constantFrom('json' as const, 'pretty' as const),
  }
  await fc.assert(
    fc.asyncProperty(fc.record(run), async ({ steps, format }) => {
      const lines: string[] = []
      const log = logTo(format, (line) => lines.push(line))
      const options = {
        signature: 'off',
        bankKey: quickKey,
        clock: 'manual',
        startAt: '2025-03-01T10:00:00.000000Z',
      } as const
      await using bank = createBankWith(nodePorts, options, log)
      const answers: unknown[] = []
      for (const each of steps) answers.push(await (each.at === 'bank' ? call(bank, each) : command(bank, each)))
      await bank.clock.runToIdle()
      const shown = { lines, answers, ...(await everything(bank)) }
      expect(
        leaksIn(
          shown,
          steps.map((each) => each.plant),
        ),
      ).toEqual([])
    }),
    { numRuns: 60 },
  )
})

/** A call of the bank; what it answers to the partner alone is not looked at. */
async function call(bank: BankHandle, { what, plant, start }: Step & { at: 'bank' }): Promise<undefined> {
  const { method, path, body } = calls[what]!
  const url = `http://bank${path}${plant.random % 5 === 0 ? `/${encodeURIComponent(plant.written)}` : ''}?q=${encodeURIComponent(plant.written)}&cvv=${CODE}`
  const ascii = /^[\x20-\x7e]*$/.test(plant.written) ? plant.written : plant.number
  const headers = {
    'x-partner-project': plant.random % 7 === 0 ? ascii : 'demo_project',
    'x-partner-idempotency-key': `pay-${ascii}`,
    'x-partner-submerchant': ascii,
    'x-of-mine': ascii,
    'x-cvv': CODE,
  }
  const text = JSON.stringify(withOwn(planted(body, plant), plant, start))
  await bank.fetch(new Request(url, { method, headers, ...(method === 'POST' && { body: text }) }))
  return undefined
}

/** A start needs a session; the first that there is takes some. */
const withOwn = (body: unknown, { written }: Plant, start: boolean): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? {
        ...body,
        ...('session_id' in body && { session_id: start ? 'ps_1001' : written }),
        [opaque]: { order: written },
      }
    : body

async function command(bank: BankHandle, { what, plant }: Step): Promise<unknown> {
  const { method, path, body } = control[what]!
  const text = JSON.stringify(body)
    ?.replaceAll('"x"', JSON.stringify(plant.written))
    .replaceAll('1/x"', `1/${encodeURIComponent(plant.written)}"`)
  const url = `http://127.0.0.1${path.replace(/(?<=[/=?])x(?=[/=]|$)/g, () => encodeURIComponent(plant.written))}`
  const answer = await bank.fetch(new Request(url, { method, ...(text !== undefined && { body: text }) }))
  return answer.text()
}

const paths = [
  'snapshot',
  'sessions',
  'webhooks',
  'requests',
  'accounts',
  'outcomes',
  'faults',
  'coverage',
  'coverage?format=text',
  'clock',
  '',
]
  .map((name) => `${project}/${name}`.replace(/\/$/, ''))
  .concat('/__admin/projects', '/__admin/requests', '/__admin/coverage', '/metrics')

async function everything(bank: BankHandle): Promise<Record<string, unknown>> {
  const shown = await Promise.all(
    paths.map(async (path) => [path, await (await bank.fetch(new Request(`http://127.0.0.1${path}`))).text()]),
  )
  const [requests, webhooks, sessions] = await Promise.all([bank.requests(), bank.webhooks(), bank.sessions()])
  return { ...Object.fromEntries(shown), requests, webhooks, sessions, report: doublePayouts({ requests, webhooks }) }
}
