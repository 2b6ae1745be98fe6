import type { TSchema } from 'typebox'
import * as answers from '../../../../schemas/control/answers/index.ts'
import * as control from '../../../../schemas/control/index.ts'
import * as models from '../../../../schemas/models/index.ts'
import { endpointName } from '../../../endpoints/define-endpoint.ts'
import { endpoints } from '../../../endpoints/index.ts'

export type JsonSchema = { [keyword: string]: unknown }

/** Every schema by name: the models, the control API's, and a request for each endpoint. */
export const namedSchemas = (): Map<string, JsonSchema> =>
  sorted([...modelSchemas(), ...named(control), ...requestSchemas()])

/** The models of the wire under their `$id`. */
export const modelSchemas = (): Map<string, JsonSchema> => sorted(named(models))

/** A request for each endpoint: `SessionConfirmRequest`. */
export const requestSchemas = (): Map<string, JsonSchema> =>
  new Map(endpoints.map((endpoint) => [`${endpointName(endpoint)}Request`, plain(endpoint.request)]))

/** What the control API takes and answers, and the models inside; a reference in the place of each that has a name. */
export const controlSchemas = (): Map<string, JsonSchema> =>
  new Map(
    [...sorted([...named(models), ...named(control), ...named(answers)])].map(([name, schema]) => [
      name,
      withReferences(schema, (id) => id),
    ]),
  )

const named = (module: object): [string, JsonSchema][] =>
  Object.values(module)
    .filter(isNamed)
    .map((model) => [model.$id, plain(model)])

const sorted = (entries: [string, JsonSchema][]) => new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))

/** A schema with every named schema inside it replaced by a reference, so that each is written, and compiled, once. */
export function withReferences(schema: JsonSchema, reference: (name: string) => string): JsonSchema {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace)
    if (typeof value !== 'object' || value === null) return value
    if ('$id' in value && typeof value.$id === 'string') return { $ref: reference(value.$id) }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, isData(key) ? item : replace(item)]))
  }
  const { $id: _, ...root } = schema
  return replace(root) as JsonSchema
}

/** Keywords whose value is a partner's data, not a schema. */
export const isData = (keyword: string) =>
  keyword === 'examples' || keyword === 'const' || keyword === 'enum' || keyword === 'default'

/** The names of all fields that are arrays; an empty array anywhere else stands for an empty object. */
export function arrayFields(schemas: Iterable<JsonSchema>): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('properties' in value) {
      for (const [name, field] of Object.entries(value.properties as Record<string, JsonSchema>)) {
        if (field.type === 'array') found.add(name)
      }
    }
    Object.values(value).forEach(visit)
  }
  for (const schema of schemas) visit(schema)
  return [...found].sort()
}

/** What a pattern asks for in words, where a schema says so (`x-expected`): a message shows them in its place. */
export function patternWords(schemas: Iterable<JsonSchema>): Record<string, string> {
  const found: Record<string, string> = {}
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('pattern' in value && 'x-expected' in value) found[String(value.pattern)] = String(value['x-expected'])
    Object.values(value).forEach(visit)
  }
  for (const schema of schemas) visit(schema)
  return found
}

const isNamed = (value: unknown): value is TSchema & { $id: string } =>
  typeof value === 'object' && value !== null && '$id' in value && typeof value.$id === 'string'

/** TypeBox keeps marks of its own on a schema; the wire knows only its JSON. */
const plain = (schema: TSchema): JsonSchema => JSON.parse(JSON.stringify(schema))
