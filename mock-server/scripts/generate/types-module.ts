import type { JsonSchema } from './wire/named-schemas.ts'
import { withReferences } from './wire/named-schemas.ts'

const header = '// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.\n'

/** Plain TypeScript types of every schema, so that what we publish needs no TypeBox; a type test holds them against `Static<>`. */
export function typesModule(schemas: Map<string, JsonSchema>): string {
  const declarations = [...schemas].map(([name, schema]) => {
    const { description } = schema
    const comment = typeof description === 'string' ? `/** ${description} */\n` : ''
    return `${comment}export type ${name} = ${typeOf(withReferences(schema, (id) => id))}\n`
  })
  const names = [...schemas.keys()].map((name) => `  ${name}: ${name}\n`)
  const byName = `/** Every type by the name of its schema. */\nexport interface WireTypes {\n${names.join('')}}\n`
  return `${header}\n${declarations.join('\n')}\n${byName}`
}

function typeOf(schema: JsonSchema): string {
  if (typeof schema.$ref === 'string') return schema.$ref
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum) && !Array.isArray(schema.oneOf))
    return union(schema.enum.map((value) => JSON.stringify(value)))
  const either = schema.oneOf ?? schema.anyOf
  if (Array.isArray(either)) return union(either.map(typeOf))
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => typeOf({ ...schema, type })))
  switch (schema.type) {
    case 'string':
      return 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'null':
      return 'null'
    case 'array':
      return `(${typeOf((schema.items ?? {}) as JsonSchema)})[]`
    case 'object':
      return objectType(schema)
    default:
      return 'unknown'
  }
}

function objectType({ properties = {}, required = [], patternProperties }: JsonSchema): string {
  if (patternProperties) return `{ [key: string]: ${union(Object.values(patternProperties as object).map(typeOf))} }`
  const fields = Object.entries(properties as Record<string, JsonSchema>).map(([name, field]) => {
    const optional = (required as string[]).includes(name) ? '' : '?'
    return `${/^\w+$/.test(name) && !/^\d/.test(name) ? name : JSON.stringify(name)}${optional}: ${typeOf(field)}`
  })
  return fields.length === 0 ? '{ [key: string]: unknown }' : `{ ${fields.join('; ')} }`
}

const union = (types: string[]): string => [...new Set(types)].join(' | ')
