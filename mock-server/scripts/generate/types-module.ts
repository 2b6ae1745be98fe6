import type { JsonSchema } from './wire/named-schemas.ts'

const header = '// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.\n'

/**
 * Plain TypeScript types of every schema, so that what we publish needs no TypeBox; a type test holds them against `Static<>`. What a schema and its
 * fields say of themselves stands there as TSDoc, for editors; a field that says nothing has the words of the model that it is.
 */
export function typesModule(schemas: Map<string, JsonSchema>): string {
  const declarations = [...schemas].map(([name, { $id: _, ...schema }]) => {
    return `${comment(schema)}export type ${name} = ${typeOf(schema)}\n`
  })
  const names = [...schemas.keys()].map((name) => `  ${name}: ${name}\n`)
  const byName = `/** Every type by the name of its schema. */\nexport interface WireTypes {\n${names.join('')}}\n`
  return `${header}\n${declarations.join('\n')}\n${byName}`
}

/** What is said of a schema, or of the items of a list. */
function comment({ description, items }: JsonSchema, indent = ''): string {
  const words = description ?? (items as JsonSchema | undefined)?.description
  return typeof words === 'string' ? `/** ${words.replaceAll('*/', '*\\/')} */\n${indent}` : ''
}

function typeOf(schema: JsonSchema, indent = ''): string {
  const inside = (each: JsonSchema) => typeOf(each, indent)
  if (typeof schema.$id === 'string') return schema.$id
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum) && !Array.isArray(schema.oneOf))
    return union(schema.enum.map((value) => JSON.stringify(value)))
  const either = schema.oneOf ?? schema.anyOf
  if (Array.isArray(either)) return union(either.map(inside))
  if (Array.isArray(schema.type)) return union(schema.type.map((type) => inside({ ...schema, type })))
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
      return `(${inside((schema.items ?? {}) as JsonSchema)})[]`
    case 'object':
      return objectType(schema, indent)
    default:
      return 'unknown'
  }
}

function objectType({ properties = {}, required = [], patternProperties }: JsonSchema, indent: string): string {
  if (patternProperties) {
    const values = Object.values(patternProperties as Record<string, JsonSchema>)
    return `{ [key: string]: ${union(values.map((each) => typeOf(each, indent)))} }`
  }
  const deeper = `${indent}  `
  const fields = Object.entries(properties as Record<string, JsonSchema>).map(([name, field]) => {
    const optional = (required as string[]).includes(name) ? '' : '?'
    const key = /^\w+$/.test(name) && !/^\d/.test(name) ? name : JSON.stringify(name)
    return `${deeper}${comment(field, deeper)}${key}${optional}: ${typeOf(field, deeper)}\n`
  })
  return fields.length === 0 ? '{ [key: string]: unknown }' : `{\n${fields.join('')}${indent}}`
}

const union = (types: string[]): string => [...new Set(types)].join(' | ')
