import type { Version } from '../core/state.ts'
import { endpointName, modelName } from '../endpoints/define-endpoint.ts'
import { type ApiErrorCode, apiErrors } from '../outcomes/api-errors.ts'
import { webhooks } from '../webhooks/index.ts'
import { isData, type JsonSchema, modelSchemas } from './named-schemas.ts'
import { errorCodesOf, type Recordings } from './recordings.ts'
import { pointing, reachable, schemaOf } from './references.ts'
import { type SchemaKind, schemaPath } from './schema-path.ts'
import { sourceOf } from './source-of.ts'
import { callName, endpointsOf, wireSchemas } from './wire-schemas.ts'

/** Where every `$id` begins. A name, not an address: nothing is fetched, and `.example` can belong to nobody (RFC 2606). */
export const SCHEMA_BASE = 'https://bank131-mock.example/schemas'

/** The JSON Schema files of a version by their path below `schemas/generated`: models, requests, responses, webhooks, errors. */
export function schemaFiles(version: Version, recordings: Recordings): Map<string, JsonSchema> {
  const schemas = wireSchemas(version)
  const file = (kind: SchemaKind, name: string, schema: JsonSchema): [string, JsonSchema] => {
    const path = schemaPath(version, kind, name)
    return [path, selfContained(path, schema, schemas)]
  }
  const endpoints = endpointsOf(version)
  const declared = new Set(webhooks.map(({ schema }) => modelName(schema)))
  const models = [...modelSchemas().keys()].filter((name) => !declared.has(name))
  return new Map([
    ...models.map((name) => file('models', name, schemaOf(schemas, name))),
    ...endpoints.map((endpoint) => {
      const request = schemaOf(schemas, `${endpointName(endpoint)}Request`)
      return file('requests', callName(endpoint), { ...request, examples: bodiesTaken(recordings, endpoint.path) })
    }),
    ...endpoints.map((endpoint) => {
      const answer = schemaOf(schemas, modelName(endpoint.response))
      const title = `Answer to ${callName(endpoint)}`
      return file('responses', callName(endpoint), { ...answer, title, ...orOwn(answers(recordings, endpoint.path)) })
    }),
    ...webhooks.map(({ type, schema }) => {
      const examples = unique(recordings.webhooks(type).map(({ body }) => body))
      return file('webhooks', type, { ...schemaOf(schemas, modelName(schema)), examples })
    }),
    ...errorCodesOf(version).map((code) => file('errors', code, errorSchema(code, schemas, recordings))),
  ])
}

/** Bodies that were taken; of a call that is always refused, bodies that were none the worse for it. */
function bodiesTaken(recordings: Recordings, path: string): unknown[] {
  const calls = recordings.calls(path).filter(({ request }) => request !== undefined)
  const taken = calls.filter(({ code }) => code === 'ok')
  return unique((taken.length > 0 ? taken : calls).map(({ request }) => request))
}

/** Examples, unless there are none: then the model keeps its own. */
const orOwn = (examples: readonly unknown[]) => (examples.length > 0 ? { examples } : {})

const answers = (recordings: Recordings, path: string) =>
  unique(recordings.calls(path).flatMap(({ code, answer }) => (code === 'ok' ? [answer] : [])))

/** The envelope of one error code, with what the bank said to the calls that earned it. */
function errorSchema(code: ApiErrorCode, schemas: ReadonlyMap<string, JsonSchema>, recordings: Recordings): JsonSchema {
  const { meaning, source, status } = apiErrors[code]
  const { properties, ...envelope } = schemaOf(schemas, 'ErrorAnswer')
  const { examples: _, ...error } = schemaOf(schemas, 'BankError')
  const shown = recordings.allCalls().filter((call) => call.code === code)
  const statuses = unique([status, ...shown.map((call) => call.status)]).sort((a, b) => a - b)
  return {
    ...envelope,
    title: code,
    description: `${meaning}. HTTP status ${statuses.join(', ')}.`,
    'x-source': sourceOf(source),
    'x-status': statuses,
    properties: {
      ...(properties as JsonSchema),
      error: { ...error, properties: { ...(error.properties as JsonSchema), code: { type: 'string', const: code } } },
    },
    examples: unique(shown.map(({ answer }) => answer)).slice(0, MOST_ERRORS),
  }
}

/** One code can have many descriptions; these are enough to see what they are like. */
const MOST_ERRORS = 5

/**
 * A file that needs no other: what it refers to stands under `$defs`, rules alone. Titles, descriptions, sources and examples of a
 * model are in its own file; with them in each file that reaches it, all files would be twice as large.
 */
function selfContained(path: string, schema: JsonSchema, schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const { title, description, examples, ...rules } = schema
  const defs = reachable(rules, schemas).map((name): [string, JsonSchema] => {
    return [name, rulesOf(schemaOf(schemas, name))]
  })
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${SCHEMA_BASE}/${path}`,
    $comment: 'Written by `npm run generate` of bank131-mock. Do not edit.',
    title,
    description,
    ...rules,
    examples,
    ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }),
  }
  return pointing(whole, (name) => `#/$defs/${name}`)
}

/** A schema without what is for people. */
function rulesOf(schema: JsonSchema): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    return typeof value === 'object' && value !== null ? rulesOf(value as JsonSchema) : value
  }
  const { title, description, examples, 'x-source': source, ...rules } = schema
  return Object.fromEntries(
    Object.entries(rules).map(([keyword, value]) => {
      if (keyword !== 'properties') return [keyword, isData(keyword) ? value : walk(value)]
      return [
        keyword,
        Object.fromEntries(Object.entries(value as JsonSchema).map(([name, field]) => [name, walk(field)])),
      ]
    }),
  )
}

const unique = <Item>(items: readonly Item[]): Item[] =>
  items.filter((item, at) => items.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === at)
