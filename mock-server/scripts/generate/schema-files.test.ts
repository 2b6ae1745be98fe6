import { describe, expect, it } from 'vitest'
import { webhooks } from '../../webhooks/index.ts'
import { schemaJudge } from '../check/schema-judge.ts'
import { errorCodesOf, record } from './recordings.ts'
import { SCHEMA_BASE, schemaFiles } from './schema-files.ts'
import type { JsonSchema } from './wire/named-schemas.ts'
import { endpointsOf, inWordsOf, versions } from './wire/wire-schemas.ts'

const byVersion = await Promise.all(
  versions.map(async (version) => ({ version, files: schemaFiles(version, await record(version)) })),
)
const everyFile = byVersion.flatMap(({ files }) => [...files])

const judge = schemaJudge(new Map(everyFile))

/** The names of the other version. */
const foreign = {
  v1: ['payout_details', 'payout_list', 'payment_list'],
  v2: ['payment_method', 'payments', 'acquiring_payments'],
}

/** All names under `properties`, wherever they stand but in what holds where another name is missing. */
function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'properties' in value ? Object.keys(value.properties as object) : []
  return [...own, ...Object.entries(value).flatMap(([keyword, each]) => (keyword === 'else' ? [] : fieldsOf(each)))]
}

describe('a JSON Schema file', () => {
  it.each(everyFile)('%s says what it is and takes its own examples', (path, schema) => {
    const validate = judge(path)
    const { examples } = schema as { examples: unknown[] }
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(validate(example) || validate.errors).toBe(true)
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${SCHEMA_BASE}/${path}`,
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
      'x-source': expect.stringMatching(/^(docs|sdk|inferred|ours)\b/),
    })
  })

  it.each(byVersion)('of $version refers to models of its version, and holds none itself', ({ version, files }) => {
    for (const [path, schema] of files) {
      const referred = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!)
      const models = referred.map((to) => new URL(to, `${SCHEMA_BASE}/${path}`).href)
      const others = models.filter((id) => !id.startsWith(`${SCHEMA_BASE}/${version}/models/`))
      expect({ path, others, $defs: schema.$defs }).toEqual({ path, others: [], $defs: undefined })
    }
  })
})

describe.each(byVersion)('the files of $version', ({ version, files }) => {
  const names = (kind: string) =>
    [...files.keys()]
      .filter((path) => path.startsWith(`${version}/${kind}/`))
      .map((path) => path.slice(`${version}/${kind}/`.length, -'.schema.json'.length))

  it('has one for each call, each webhook and each error', () => {
    const calls = endpointsOf(version).map(({ path }) => path.slice(1).replace(/[/_]/g, '-'))
    expect(names('requests')).toEqual(calls)
    expect(names('responses')).toEqual(calls)
    expect(names('webhooks')).toEqual(webhooks.map(({ type }) => type.replaceAll('_', '-')))
    expect(names('errors')).toEqual(errorCodesOf(version).map((code) => code.replaceAll('_', '-')))
  })

  it('leaves out what is not the bank’s', () => {
    expect([...files.keys()].filter((path) => path.includes('control'))).toEqual([])
  })

  it('speaks no name of the other version, except for requests, which take it where their own is missing', () => {
    const takesOther = [...files].filter(([, { else: otherwise }]) =>
      fieldsOf(otherwise).includes(foreign[version][0]!),
    )
    for (const [path] of takesOther) expect(path).toMatch(/\/requests\/|\/models\/transfer-details\./)
    expect(takesOther.length).toBeGreaterThan(15)
    const spoken = new Set([...files.values()].flatMap(fieldsOf))
    expect(foreign[version].filter((name) => spoken.has(name))).toEqual([])
    expect(foreign[version === 'v1' ? 'v2' : 'v1'].filter((name) => !spoken.has(name))).toEqual([])
  })
})

describe('a schema in the words of v1', () => {
  const schema: JsonSchema = {
    description: 'One of `payout_list`, not of payout_list_items.',
    properties: { payout_details: { const: 'payout_details' }, metadata: {} },
    required: ['payout_details'],
    examples: [{ payout_details: 'payout_details', metadata: { payout_details: 1 } }],
  }

  it('renames fields, what is required, examples and prose, and nothing that is data', () => {
    expect(inWordsOf('v1', schema)).toEqual({
      description: 'One of `payments`, not of payout_list_items.',
      properties: { payment_method: { const: 'payout_details' }, metadata: {} },
      required: ['payment_method'],
      examples: [{ payment_method: 'payout_details', metadata: { payout_details: 1 } }],
    })
  })

  it('is left as it stands for v2', () => {
    expect(inWordsOf('v2', schema)).toEqual(schema)
  })
})
