import { createVerify } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Exchange, RequestStep, WebhookStep } from '../../../../fixtures/exchange.ts'
import { testKeys } from '../../../../fixtures/keys/index.ts'
import { readSchemas, schemaJudge } from '../../check/schema-judge.ts'
import type { Coverage, Shown } from '../exchange-coverage.ts'
import { versions } from '../wire/wire-schemas.ts'
import { codeOf } from './schemas-of.ts'

const root = new URL('../../../../', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

const files = globSync('fixtures/exchanges/*/*.json', { cwd: fileURLToPath(root) })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('/coverage.json'))
  .sort()
const exchanges: Exchange[] = files.map(read)

const judge = schemaJudge(readSchemas())

/** What the schema file has against a body. */
function problems(schema: string, body: string): unknown[] {
  const validate = judge(schema)
  return validate(JSON.parse(body)) ? [] : validate.errors!
}

const isSignedBy = (key: string, body: string, signature: string | undefined) =>
  signature !== undefined && createVerify('sha256').update(body).verify(key, signature, 'base64')

const requestsIn = ({ steps }: Exchange) => steps.filter((step): step is RequestStep => 'request' in step)
const webhooksIn = ({ steps }: Exchange) =>
  steps.flatMap((step) => ('webhook' in step ? [(step as WebhookStep).webhook] : []))

describe.each(versions)('what the exchanges of %s show', (version) => {
  const { gaps, ...shown }: Coverage = read(`fixtures/exchanges/${version}/coverage.json`)
  const kinds: [string, Shown][] = Object.entries(shown)

  it('is every endpoint, webhook, payout method, error and outcome, except for the gaps that are told', () => {
    const missing = kinds.flatMap(([kind, named]) =>
      Object.entries(named).flatMap(([name, where]) => (where.length === 0 ? [`${kind}.${name}`] : [])),
    )
    expect(missing.sort()).toEqual(Object.keys(gaps).sort())
    for (const [, named] of kinds) expect(Object.keys(named)).not.toEqual([])
  })

  it('is where it says', () => {
    const names = exchanges.filter((each) => each.version === version).map(({ name }) => name)
    const told = new Set(kinds.flatMap(([, named]) => Object.values(named).flat()))
    expect([...told].filter((name) => !names.includes(name))).toEqual([])
  })
})

describe.each(exchanges.map((exchange, at) => ({ path: files[at]!, exchange })))('$path', ({ path, exchange }) => {
  it('has bodies that its schemas take', () => {
    for (const { request, response, schemas } of requestsIn(exchange)) {
      if (schemas.request !== undefined) expect(problems(schemas.request, request.body)).toEqual([])
      expect(problems(schemas.response, response.body)).toEqual([])
    }
    for (const { schema, body } of webhooksIn(exchange)) expect(problems(schema, body)).toEqual([])
  })

  it('is signed, byte for byte, by whoever speaks; where it is not, the bank says so', () => {
    for (const { request, response } of requestsIn(exchange)) {
      const signed = isSignedBy(testKeys.partner.publicKey, request.body, request.headers['X-PARTNER-SIGN'])
      const refused = codeOf(JSON.parse(response.body)) === 'authentication_error'
      expect({ path: request.path, signed }).toEqual({ path: request.path, signed: !refused })
    }
    for (const { body, headers } of webhooksIn(exchange))
      expect(isSignedBy(testKeys.bank.publicKey, body, headers['X-PARTNER-SIGN'])).toBe(true)
  })

  it('is called as its file is', () => {
    expect(path).toBe(`fixtures/exchanges/${exchange.version}/${exchange.name}.json`)
    expect(exchange.name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})
