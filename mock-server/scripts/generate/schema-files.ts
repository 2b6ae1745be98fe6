import type { Version } from '../../core/state.ts'
import { endpointName, modelName } from '../../endpoints/define-endpoint.ts'
import { type ApiErrorCode, apiErrors } from '../../errors/api-errors.ts'
import { webhooks } from '../../webhooks/index.ts'
import { errorCodesOf, MOST_EXAMPLES, type Recordings } from './recordings.ts'
import { type JsonSchema, modelSchemas } from './wire/named-schemas.ts'
import { pointing, schemaOf } from './wire/references.ts'
import { modelReference, type SchemaKind, schemaPath } from './wire/schema-path.ts'
import { sourceOf } from './wire/source-of.ts'
import { callName, endpointsOf, wireSchemas } from './wire/wire-schemas.ts'

/** Where every `$id` begins. A name, not an address: nothing is fetched, and `.example` can belong to nobody (RFC 2606). */
export const SCHEMA_BASE = 'https://bank131-mock.example/schemas'

/**
 * The JSON Schema files of a version by their path below `schemas/generated`: models, requests, responses, webhooks, errors. Each
 * model is written once, and the others refer to its file: a change to it shows in one place, and generated code has one class for it.
 */
export function schemaFiles(version: Version, recordings: Recordings): Map<string, JsonSchema> {
  const schemas = wireSchemas(version)
  const file = (kind: SchemaKind, name: string, schema: JsonSchema): [string, JsonSchema] => {
    const path = schemaPath(version, kind, name)
    const { title, description, examples, ...rules } = schema
    const header = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${SCHEMA_BASE}/${path}`,
      $comment: 'Written by `npm run generate` of bank131-mock. Do not edit.',
    }
    const whole = { ...header, title, description, ...rules, examples: (examples as unknown[]).slice(0, MOST_EXAMPLES) }
    return [path, pointing(whole, (model) => modelReference(kind, model))]
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
      const { description, examples, 'x-source': source } = schemaOf(schemas, modelName(endpoint.response))
      const given = answers(recordings, endpoint.path)
      return file('responses', callName(endpoint), {
        title: `Answer to ${callName(endpoint)}`,
        description,
        'x-source': source,
        $ref: modelName(endpoint.response),
        // A call that is always refused has no answer to show: the model's own will do.
        examples: given.length > 0 ? given : examples,
      })
    }),
    ...webhooks.map(({ type, schema }) => {
      const examples = unique(recordings.webhooks(type).map(({ body }) => body))
      return file('webhooks', type, { ...schemaOf(schemas, modelName(schema)), examples })
    }),
    ...errorCodesOf(version).map((code) => file('errors', code, errorSchema(code, recordings))),
  ])
}

/** Bodies that were taken; of a call that is always refused, bodies that are valid all the same. */
function bodiesTaken(recordings: Recordings, path: string): unknown[] {
  const calls = recordings.calls(path).filter(({ request }) => request !== undefined)
  const taken = calls.filter(({ code }) => code === 'ok')
  return unique((taken.length > 0 ? taken : calls).map(({ request }) => request))
}

const answers = (recordings: Recordings, path: string) =>
  unique(recordings.calls(path).flatMap(({ code, answer }) => (code === 'ok' ? [answer] : [])))

/** The envelope of one error code, with what the bank said to the calls that earned it. */
function errorSchema(code: ApiErrorCode, recordings: Recordings): JsonSchema {
  const { meaning, source, status } = apiErrors[code]
  const shown = recordings.allCalls().filter((call) => call.code === code)
  const statuses = unique([status, ...shown.map((call) => call.status)]).sort((a, b) => a - b)
  const ofThisCode = { type: 'object', properties: { code: { type: 'string', const: code } } }
  return {
    title: code,
    description: `${meaning}. HTTP status ${statuses.join(', ')}.`,
    'x-source': sourceOf(source),
    'x-status': statuses,
    $ref: 'ErrorAnswer',
    type: 'object',
    properties: { error: ofThisCode },
    examples: unique(shown.map(({ answer }) => answer)),
  }
}

const unique = <Item>(items: readonly Item[]): Item[] =>
  items.filter((item, at) => items.findIndex((other) => JSON.stringify(other) === JSON.stringify(item)) === at)
