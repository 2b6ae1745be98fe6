import type { OpenAPIV3_1 } from 'openapi-types'
import type { Version } from '../../core/state.ts'
import type { JsonSchema } from './wire/named-schemas.ts'
import { reachable, schemaOf } from './wire/references.ts'
import { versions, wireSchemas } from './wire/wire-schemas.ts'

export interface ComponentSchemas {
  schemas: ReadonlyMap<string, JsonSchema>
  /** `Session` -> `V2Session`; what both versions have alike keeps its name. */
  nameIn(version: Version, name: string): string
}

/** The schemas of both versions side by side in one document; references are bare component names. */
export function componentSchemas(): ComponentSchemas {
  const wire = Object.fromEntries(versions.map((version) => [version, wireSchemas(version)]))
  const inFull = (version: Version, name: string) => {
    const schemas = wire[version]!
    if (!schemas.has(name)) return undefined
    const schema = schemaOf(schemas, name)
    return JSON.stringify([schema, ...reachable(schema, schemas).map((each) => schemaOf(schemas, each))])
  }
  const isShared = (name: string) => new Set(versions.map((version) => inFull(version, name))).size === 1
  const names = new Set(versions.flatMap((version) => [...wire[version]!.keys()]))
  const shared = new Set([...names].filter(isShared))
  const nameIn = (version: Version, name: string) => (shared.has(name) ? name : version.toUpperCase() + name)
  const components = versions.flatMap((version) =>
    [...wire[version]!].flatMap(([name, schema]) => {
      const renamed = JSON.parse(
        JSON.stringify(withoutBodies(schema), (key, item) => (key === '$ref' ? nameIn(version, item) : item)),
      ) as JsonSchema
      return branchesApart(nameIn(version, name), renamed)
    }),
  )
  const listed = components.map(([name, schema]): [string, JsonSchema] => [name, constAsEnum(schema)])
  return { schemas: new Map(listed.sort(([a], [b]) => (a < b ? -1 : 1))), nameIn }
}

/** Whole bodies are shown by the operations; texts and numbers, which stand inside them, keep their own examples. */
function withoutBodies({ examples, ...schema }: JsonSchema): JsonSchema {
  const plain = Array.isArray(examples) && examples.every((example) => typeof example !== 'object')
  return plain ? { ...schema, examples } : schema
}

/** OpenAPI's discriminator looks at named schemas only, so each branch of a tagged union becomes one: `BankAccount_ru`. */
function branchesApart(name: string, schema: JsonSchema): [string, JsonSchema][] {
  const { discriminator, oneOf, ...rest } = schema
  if (!discriminator || !Array.isArray(oneOf)) return [[name, schema]]
  const { propertyName } = discriminator as { propertyName: string }
  const branches = oneOf.map((branch: { properties: Record<string, { const: string }> }) => {
    const tag = branch.properties[propertyName]!.const
    return { tag, name: `${name}_${tag}`, branch: branch as JsonSchema }
  })
  const mapping = Object.fromEntries(branches.map((each) => [each.tag, `#/components/schemas/${each.name}`]))
  const references = branches.map((each) => ({ $ref: each.name }))
  return [
    [name, { ...rest, discriminator: { propertyName, mapping }, oneOf: references }],
    ...branches.map((each): [string, JsonSchema] => [each.name, each.branch]),
  ]
}

/** A list of one value instead of `const`, which many generators do not know (docs/decisions). */
export const constAsEnum = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (_, item) => {
    if (typeof item !== 'object' || item === null || !('const' in item)) return item
    const { const: only, ...rest } = item
    return { ...rest, enum: [only] }
  })

/** Ours are plain JSON; the types of OpenAPI want to see each keyword. */
export const asSchema = (schema: JsonSchema): OpenAPIV3_1.SchemaObject => schema as OpenAPIV3_1.SchemaObject
