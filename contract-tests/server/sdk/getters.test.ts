import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Exchange } from '../../../fixtures/exchange.ts'
import { normaliseNames } from '../../../schemas/names.ts'
import type { Version } from '../kit/world.ts'
import { getters, type Row, stumbles } from './getters.ts'

/** Rows that no exchange shows, and why. */
const notShown: Readonly<Record<string, string>> = {
  payment_options: 'answers do not have it: one without platform_details would make the SDK throw',
}

interface Body {
  where: string
  version: Version
  isWebhook: boolean
  value: Record<string, unknown>
}

const root = new URL('../../../', import.meta.url)
const bodies: Body[] = globSync('fixtures/exchanges/*/*.json', { cwd: root })
  .filter((path) => !path.endsWith('coverage.json'))
  .flatMap((path) => {
    const { version, steps }: Exchange = JSON.parse(readFileSync(new URL(path, root), 'utf8'))
    const body = (what: string, json: string, isWebhook: boolean): Body => ({
      where: `${path}, ${what}`,
      version,
      isWebhook,
      value: normaliseNames(version, JSON.parse(json)).body as Record<string, unknown>,
    })
    return steps.flatMap((step) => {
      if ('request' in step) return [body(step.request.path, step.response.body, false)]
      return 'webhook' in step ? [body(step.webhook.type, step.webhook.body, true)] : []
    })
  })

const read = new Set<Row>()

it('every answer and every webhook on record can be read by a strict client', () => {
  const problems = bodies.flatMap(({ where, version, isWebhook, value }) =>
    stumbles(value, { version, isWebhook, read }).map((stumble) => `${where} ${stumble}`),
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

it('the records show every thing of the table, except for what is told', () => {
  const missing = getters.filter((row) => !read.has(row)).map(({ thing }) => thing)
  expect(missing.filter((thing) => !(thing in notShown))).toEqual([])
})

const paid = (payment: object) => ({ session: { payment_list: [payment] } })
const asking = (redirect: object) => paid({ customer_interaction: { type: 'redirect', redirect } })

it.each<[string, object]>([
  ['/status: undefined', { session: { id: 'ps_1', status: 'created' } }],
  ['/session/updated_at: 1748311380', { status: 'ok', session: { updated_at: 1748311380 } }],
  ['/session is null', { status: 'ok', session: null }],
  [
    '/wallets/0/amount_details/amount: 13.1',
    { status: 'ok', wallets: [{ id: '131', amount_details: { amount: 13.1 } }] },
  ],
  [
    '/confirm_information/transfer_details/payout_details is there',
    { confirm_information: { transfer_details: { payout_details: {} } } },
  ],
  [
    '/confirm_information/transfer_details/recipient: [object Object]',
    { confirm_information: { transfer_details: { recipient: { name: 'Ivanov Ivan', inn: '123456789012' } } } },
  ],
  [
    '/session/payment_list/0/customer_interaction/redirect/base_url: undefined',
    asking({ url: 'https://a', method: 'GET' }),
  ],
  ['/session/payment_list/0/recurrent/finished_at: undefined', paid({ recurrent: { token: 'a', is_active: true } })],
  ['/session/payment_list/0/transaction_info/rrn: 425300001001', paid({ transaction_info: { rrn: 425300001001 } })],
  ['/session/payment_list/0/payment_options/platform_details: undefined', paid({ payment_options: {} })],
])('would stumble: %s', (problem, body) => {
  expect(stumbles(body, { version: 'v2', isWebhook: false })).toContain(problem)
})
