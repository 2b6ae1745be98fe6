import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { documented } from '../../../contract-tests/server/documented/index.ts'
import { counterpartIn } from '../../../schemas/names.ts'
import { callsOf, type Document, type Or, resolve } from '../../docs-page/lookup.ts'
import { emptyArraysToObjects } from '../../http/json.ts'
import { type Operation, operations } from '../../http/operations.ts'
import { createBank } from '../../index.ts'
import { schemaOf } from '../generate/wire/references.ts'
import { schemaPath } from '../generate/wire/schema-path.ts'
import { callName } from '../generate/wire/wire-schemas.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import { readSchemas, schemaJudge } from './schema-judge.ts'

/** The published schemas say what the bank takes: no body, good or with one mistake, is judged by one otherwise than by the other. */

const root = new URL('../../../', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

const files = readSchemas()
const judge = schemaJudge(files)
const fileOf = ({ version, endpoint }: Operation) => schemaPath(version, 'requests', callName(endpoint))

const openapi = read('schemas/generated/openapi.json') as Document
const ajv = new Ajv2020({ strict: false }).addSchema({ $id: 'openapi', components: openapi.components })
const inOpenapi = new Map(
  callsOf(openapi).map(({ method, path, operation }) => {
    const body = resolve<{ content: Record<string, { schema: { $ref: string } }> }>(
      openapi,
      operation.requestBody as Or<never>,
    )
    return [`${method} ${path}`, ajv.getSchema(`openapi${body.content['application/json']!.schema.$ref}`)!] as const
  }),
)

interface Exchange {
  steps?: { request?: { path: string; body: string } }[]
}

/** Every body that the recorded exchanges, the documents and the files themselves show for a call, by the file of its schema. */
const bodies = new Map<string, Map<string, unknown>>()
const add = (file: string, body: unknown) =>
  bodies.set(file, (bodies.get(file) ?? new Map<string, unknown>()).set(JSON.stringify(body), body))
for (const { version, schema, value } of documented) add(`${version}/${schema}.schema.json`, value)
for (const [file, { examples }] of files) for (const body of examples as unknown[]) add(file, body)
for (const name of globSync('fixtures/exchanges/*/*.json', { cwd: fileURLToPath(root) }))
  for (const { request } of (read(name.replaceAll('\\', '/')) as Exchange).steps ?? []) {
    const operation = operations.find(({ path }) => path === request?.path)
    if (operation && request && /^[[{]/.test(request.body)) add(fileOf(operation), JSON.parse(request.body))
  }

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const otherNameOf = (name: string) =>
  (['v1', 'v2'] as const).map((version) => counterpartIn(version, name)).find((other) => other !== name)

/** What can be done to a field beside the mistakes that its schema knows of: it and its other name, empty and unknown things. */
const changes: readonly [what: string, change: (fields: Fields, name: string) => void][] = [
  ['null', (fields, name) => Object.assign(fields, { [name]: null })],
  ['an empty array', (fields, name) => Object.assign(fields, { [name]: [] })],
  ['an empty object', (fields, name) => Object.assign(fields, { [name]: {} })],
  ['beside an unknown one', (fields) => Object.assign(fields, { added: [{ by: null }] })],
  ...(['moved to', 'and its twin', 'and nonsense as', 'nonsense beside', 'nonsense as'] as const).map(
    (what): [string, (fields: Fields, name: string) => void] => [
      `${what} the other name`,
      (fields, name) => {
        const other = otherNameOf(name)
        if (other === undefined) return
        const value = fields[name]
        if (what !== 'and its twin' && what !== 'and nonsense as') delete fields[name]
        if (what === 'nonsense beside') fields[name] = 'nonsense'
        fields[other] = what.startsWith('nonsense as') || what.startsWith('and nonsense') ? 'nonsense' : value
      },
    ],
  ),
]

/** A body with each of its fields changed in each of those ways. */
function changed(body: unknown, at: readonly string[] = []): Mutant[] {
  const inside = at.reduce((value, name) => Object(value)[name], body)
  if (typeof inside !== 'object' || inside === null || at.at(-1) === 'metadata') return []
  return Object.keys(inside).flatMap((name) => [
    ...changes.map(([what, change]) => {
      const value = structuredClone(body)
      change(
        at.reduce((each, key) => Object(each)[key], value as Fields),
        name,
      )
      return { pointer: `/${[...at, name].join('/')}`, what, value }
    }),
    ...changed(body, [...at, name]),
  ])
}

/** Mistakes in a body, and the same once more in a body that goes by the other version's names. */
function mutantsIn(file: string, body: unknown): Mutant[] {
  if (!isObject(body)) return []
  const lookup = (reference: string) => schemaOf(files, `${file.slice(0, 2)}/models/${reference.split('/').at(-1)}`)
  return [...mutantsOf(schemaOf(files, file), body, lookup), ...changed(body)]
}

const CHUNK = 500
const bank = createBank({ clock: 'manual', signature: 'off' })

/** Whether the bank finds the shape of each body good, as its journal says. A token of the wrong thing is no matter of shape. */
async function verdicts({ path }: Operation, sent: readonly unknown[]): Promise<boolean[]> {
  const headers = { 'x-partner-project': 'demo_project' }
  const found: boolean[] = []
  for (let at = 0; at < sent.length; at += CHUNK) {
    const chunk = sent.slice(at, at + CHUNK)
    for (const body of chunk) await bank.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    for (const { schema } of (await bank.requests()).slice(-chunk.length))
      found.push(schema.violations.every(({ expected }) => expected.startsWith('the token of ')))
    await bank.reset()
  }
  return found
}

let played = 0

describe.each(operations.filter(({ method }) => method === 'POST'))('$path', (operation) => {
  it('takes the bodies that the file of its schema and openapi.json take, and no others', async () => {
    const file = fileOf(operation)
    const known = [...(bodies.get(file) ?? [])].map(([, value]) => ({ pointer: '', what: 'as it stands', value }))
    expect(known.length).toBeGreaterThan(0)
    const all = [...known, ...known.flatMap(({ value }) => mutantsIn(file, value))]
    const cases = [...new Map(all.map((each) => [JSON.stringify(each.value), each])).values()]
    played += cases.length
    const taken = await verdicts(
      operation,
      cases.map(({ value }) => value),
    )
    for (const [at, { pointer, what, value }] of cases.entries()) {
      // The one thing that the schemas leave to the reader: PHP writes an empty object as [].
      const read = emptyArraysToObjects(structuredClone(value))
      const said = { bank: taken[at], file: judge(file)(read), openapi: inOpenapi.get(`POST ${operation.path}`)!(read) }
      const mutant = `${pointer} ${what}: ${JSON.stringify(value)}`
      expect({ mutant, ...said }).toEqual({ mutant, bank: said.bank, file: said.bank, openapi: said.bank })
    }
  })
})

it('that was many bodies', () => {
  expect(played).toBeGreaterThan(10_000)
})
