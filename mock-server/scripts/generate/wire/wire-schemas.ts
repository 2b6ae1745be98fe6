import { inNamesOf, nameIn, opaque } from '../../../../schemas/names.ts'
import type { Version } from '../../../core/state.ts'
import { endpointName } from '../../../endpoints/define-endpoint.ts'
import { endpoints } from '../../../endpoints/index.ts'
import { takingBothNames } from './both-names.ts'
import { isData, type JsonSchema, modelSchemas, requestSchemas, withReferences } from './named-schemas.ts'
import { reachable } from './references.ts'
import { sourceOf } from './source-of.ts'

/** Newest first. */
export const versions: readonly Version[] = ['v2', 'v1']

/** `/session/confirm` -> `session/confirm`, as the bank's own pages call it. */
export const callName = ({ path }: { path: string }): string => path.slice(1)

/** The endpoints that a version has. */
export const endpointsOf = (version: Version) => endpoints.filter((endpoint) => endpoint.versions.includes(version))

/**
 * Every schema of the bank in the names of a version; where one stands inside another it is left as `{ $ref: name }`. Requests, and what they
 * are made of, take the names of the other version too.
 */
export function wireSchemas(version: Version): Map<string, JsonSchema> {
  const bodies = requestSchemas()
  const requests = endpointsOf(version).map((endpoint): [string, JsonSchema] => {
    const name = `${endpointName(endpoint)}Request`
    const title = `Request of ${callName(endpoint)}`
    return [
      name,
      { title, description: `${endpoint.summary}.`, 'x-source': sourceOf(endpoint.source), ...bodies.get(name) },
    ]
  })
  const schemas = [...modelSchemas(), ...requests].map(([name, schema]): [string, JsonSchema] => {
    const { examples, ...own } = inWordsOf(
      version,
      withReferences(schema, (id) => id),
    )
    const shown = name.toLowerCase() === opaque ? schema.examples : examples
    return [name, { ...own, ...(shown !== undefined && { examples: shown }) }]
  })
  const wire = new Map(schemas)
  const names = requests.map(([name]) => name)
  const sent = new Set([...names, ...names.flatMap((name) => reachable(wire.get(name), wire))])
  return new Map([...wire].map(([name, schema]) => [name, sent.has(name) ? takingBothNames(version, schema) : schema]))
}

/** Keywords that the emulator reads, and nobody who reads a published schema. */
const ours: ReadonlySet<string> = new Set(['x-expected', 'x-as-sent'])

/** A schema that calls fields as a version does: its properties, what it requires, its examples, its prose. */
export function inWordsOf(version: Version, schema: JsonSchema): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    return typeof value === 'object' && value !== null ? inWordsOf(version, value as JsonSchema) : value
  }
  const shown = Object.entries(schema).filter(([keyword]) => !ours.has(keyword))
  const renamed = shown.map(([keyword, value]) => {
    if (keyword === 'properties') {
      const fields = Object.entries(value as JsonSchema)
      return [keyword, Object.fromEntries(fields.map(([name, field]) => [nameIn(version, name), walk(field)]))]
    }
    if (keyword === 'required') return [keyword, (value as string[]).map((name) => nameIn(version, name))]
    if (keyword === 'examples') return [keyword, (value as unknown[]).map((example) => inNamesOf(version, example))]
    if (keyword === 'description')
      return [keyword, String(value).replace(/`(\w+)`/g, (_, name) => `\`${nameIn(version, name)}\``)]
    return [keyword, isData(keyword) ? value : walk(value)]
  })
  return Object.fromEntries(renamed)
}
