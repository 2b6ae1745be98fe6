import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Exchange } from '../../../fixtures/exchange.ts'
import { normaliseNames } from '../../../schemas/names.ts'
import type { Version } from '../kit/world.ts'
import { getters, type Row, stumbles } from './getters.ts'

/** Rows that no exchange shows yet, and why. */
const notShown: Readonly<Record<string, string>> = {}

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
  [
    '/confirm_information/transfer_details/payout_details is there',
    { confirm_information: { transfer_details: { payout_details: {} } } },
  ],
  [
    '/confirm_information/transfer_details/recipient: [object Object]',
    { confirm_information: { transfer_details: { recipient: { name: 'Ivanov Ivan', inn: '123456789012' } } } },
  ],
])('would stumble: %s', (problem, body) => {
  expect(stumbles(body, { version: 'v2', isWebhook: false })).toContain(problem)
})
