import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { documented } from '../../../contract-tests/server/documented/index.ts'
import { counterpartIn } from '../../../schemas/names.ts'
import type { Violation } from '../../../schemas/violation.ts'
import { isRefusal } from '../../core/refusal.ts'
import { callsOf, type Document, type Or, resolve } from '../../docs-page/lookup.ts'
import { decodeBody, emptyArraysToObjects } from '../../http/json.ts'
import { type Operation, operations } from '../../http/operations.ts'
import { readCall } from '../../http/read-call.ts'
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
// Each model is compiled once, not once for every schema that refers to it.
const ajv = new Ajv2020({ strict: false, inlineRefs: false, code: { optimize: false } }).addSchema({
  $id: 'openapi',
  components: openapi.components,
})
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

type Change = [what: string, change: (fields: Fields, name: string, other: string) => void]

/** What can be done to a field beside the mistakes that its schema knows of: empty and unknown things. */
const changes: readonly Change[] = [
  ['null', (fields, name) => Object.assign(fields, { [name]: null })],
  ['an empty array', (fields, name) => Object.assign(fields, { [name]: [] })],
  ['an empty object', (fields, name) => Object.assign(fields, { [name]: {} })],
  ['beside an unknown one', (fields) => Object.assign(fields, { added: [{ by: null }] })],
]

/** The same for a field that has another name in the other version. */
const changesOfNames = (['moved to', 'and its twin', 'and nonsense as', 'nonsense beside', 'nonsense as'] as const).map(
  (what): Change => [
    `${what} the other name`,
    (fields, name, other) => {
      const value = fields[name]
      if (what !== 'and its twin' && what !== 'and nonsense as') delete fields[name]
      if (what === 'nonsense beside') fields[name] = 'nonsense'
      fields[other] = what.startsWith('nonsense as') || what.startsWith('and nonsense') ? 'nonsense' : value
    },
  ],
)

/** A body with each of its fields changed in each of those ways. */
function changed(body: unknown, at: readonly string[] = []): Mutant[] {
  const inside = at.reduce((value, name) => Object(value)[name], body)
  if (typeof inside !== 'object' || inside === null || at.at(-1) === 'metadata') return []
  return Object.keys(inside).flatMap((name) => {
    const other = otherNameOf(name)
    const its = other === undefined ? changes : [...changes, ...changesOfNames]
    return [
      ...its.map(([what, change]) => {
        const value = structuredClone(body)
        const fields: Fields = at.reduce((each, key) => Object(each)[key], value as Fields)
        change(fields, name, other ?? name)
        return { pointer: `/${[...at, name].join('/')}`, what, value }
      }),
      ...changed(body, [...at, name]),
    ]
  })
}

/** Mistakes in a body, and the same once more in a body that goes by the other version's names. */
function mutantsIn(file: string, body: unknown): Mutant[] {
  if (!isObject(body)) return []
  const lookup = (reference: string) => schemaOf(files, `${file.slice(0, 2)}/models/${reference.split('/').at(-1)}`)
  return [...mutantsOf(schemaOf(files, file), body, lookup), ...changed(body)]
}

/** A token of the wrong thing is no matter of shape. */
const isGood = (violations: readonly Violation[] = []): boolean =>
  violations.every(({ expected }) => expected.startsWith('the token of '))

const bank = createBank({ clock: 'manual', signature: 'off' })

/** Whether the bank finds the shape of each body good, as its journal says. */
async function verdicts({ path }: Operation, sent: readonly string[]): Promise<boolean[]> {
  const headers = { 'x-partner-project': 'demo_project' }
  for (const body of sent) await bank.fetch(path, { method: 'POST', headers, body })
  const found = (await bank.requests()).map(({ schema }) => isGood(schema.violations))
  await bank.reset()
  return found
}

/** So many of a call's bodies, those that are known first, also go the whole way into the bank. */
const WHOLE_WAY = 100

const encoder = new TextEncoder()

/** The same, asked of the one way in that every call takes, without the rest of its way: tens of thousands of bodies ask nothing else. */
function verdict(operation: Operation, sent: string): boolean {
  const json = decodeBody('POST', encoder.encode(sent))
  const read = readCall({ operation, json, headers: {}, strict: false })
  return !isRefusal(read) || isGood(read.violations)
}

let played = 0

describe.each(operations.filter(({ method }) => method === 'POST'))('$path', (operation) => {
  it('takes the bodies that the file of its schema and openapi.json take, and no others', async () => {
    const file = fileOf(operation)
    const known = [...(bodies.get(file) ?? [])].map(([, value]) => ({ pointer: '', what: 'as it stands', value }))
    expect(known.length).toBeGreaterThan(0)
    const all = [...known, ...known.flatMap(({ value }) => mutantsIn(file, value))]
    const cases = [...new Map(all.map((each) => [JSON.stringify(each.value), each]))]
    played += cases.length
    const inFile = judge(file)
    const inDocument = inOpenapi.get(`POST ${operation.path}`)!
    const said = cases.map(([text, { pointer, what }]) => {
      // The one thing that the schemas leave to the reader: PHP writes an empty object as [].
      const read = emptyArraysToObjects(JSON.parse(text))
      const taken = { bank: verdict(operation, text), file: inFile(read), openapi: inDocument(read) }
      return { mutant: `${pointer} ${what}: ${text}`, ...taken }
    })
    expect(said.filter(({ bank, file, openapi }) => file !== bank || openapi !== bank)).toEqual([])
    const first = said.slice(0, WHOLE_WAY)
    expect(
      await verdicts(
        operation,
        cases.slice(0, WHOLE_WAY).map(([text]) => text),
      ),
    ).toEqual(first.map((each) => each.bank))
  })
})

it('that was many bodies', () => {
  expect(played).toBeGreaterThan(10_000)
})
