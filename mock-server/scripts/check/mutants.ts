import { counterpartIn } from '../../../schemas/names.ts'
import type { JsonSchema } from '../generate/wire/named-schemas.ts'

/** A body with one thing wrong. */
export interface Mutant {
  /** The field at fault, as a JSON pointer. */
  pointer: string
  /** What was done to it. */
  what: string
  value: unknown
}

type Spoil = (at: readonly string[], what: string, change: (parent: Container, key: string) => void) => void
type Container = Record<string, unknown>

/** The schema that a `$ref` points to. */
type Lookup = (reference: string) => JsonSchema

/** Every single mistake that a schema knows of, made in a good body: a required field dropped or misnamed, a value mistyped or out of range. */
export function mutantsOf(schema: JsonSchema, body: unknown, lookup: Lookup): Mutant[] {
  const found: Mutant[] = []
  const spoil: Spoil = (at, what, change) => {
    const value = structuredClone(body)
    const parent = at.slice(0, -1).reduce<unknown>((inside, key) => (inside as Container)[key], value)
    change(parent as Container, at.at(-1)!)
    found.push({ pointer: at.map((key) => `/${key}`).join(''), what, value })
  }
  visit(lookup, schema, body, [], spoil)
  return found
}

function visit(lookup: Lookup, referring: JsonSchema, value: unknown, at: readonly string[], spoil: Spoil): void {
  const schema = resolved(lookup, referring)
  if (at.length > 0) spoilValue(schema, value, at, spoil)
  if (Array.isArray(value)) {
    const items = (schema.items ?? {}) as JsonSchema
    for (const [index, item] of value.entries()) visit(lookup, items, item, [...at, String(index)], spoil)
  } else if (isRecord(value)) visitFields(lookup, branchOf(schema, value), value, at, spoil)
}

function visitFields(lookup: Lookup, schema: JsonSchema, value: Container, at: readonly string[], spoil: Spoil): void {
  for (const name of requiredIn(schema, value)) {
    spoil([...at, name], 'dropped', (parent, key) => delete parent[key])
    spoil([...at, name], 'misnamed', (parent, key) => {
      parent[`${key}s`] = parent[key]
      delete parent[key]
    })
  }
  for (const [name, field] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>))
    if (name in value) visit(lookup, field, value[name], [...at, name], spoil)
}

/** The fields that a body cannot do without: one that goes by two names, by the name that it has there. */
function requiredIn(schema: JsonSchema, value: Container): string[] {
  const required = (schema.required ?? []) as string[]
  const names = [schema.if, schema.else].flatMap((each) => Object(each).required ?? []) as string[]
  const goesByTwo = names.length === 2 && otherNameOf(names[0]!) === names[1]
  return goesByTwo ? [...required, ...names.filter((name) => name in value).slice(0, 1)] : required
}

/** Values that a schema of a type refuses. */
const mistyped: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, null, ['text']],
  integer: ['100', 1.5, null],
  number: ['100', null],
  boolean: ['true', null],
  object: ['text', null],
  array: [{}, null],
}

function spoilValue(schema: JsonSchema, value: unknown, at: readonly string[], spoil: Spoil): void {
  const replace = (what: string, by: unknown) =>
    spoil(at, what, (parent, key) => {
      parent[key] = by
    })
  for (const by of mistyped[String(schema.type)] ?? []) replace(`mistyped as ${JSON.stringify(by)}`, by)
  if ('enum' in schema || 'const' in schema) replace('none of the values', 'nonsense')
  if (typeof schema.minimum === 'number') replace('too small', schema.minimum - 1)
  if (typeof schema.maximum === 'number') replace('too large', schema.maximum + 1)
  if (typeof schema.minLength === 'number') replace('too short', 'x'.repeat(schema.minLength - 1))
  if (typeof schema.maxLength === 'number') replace('too long', 'x'.repeat(schema.maxLength + 1))
  if (typeof schema.minItems === 'number') replace('too few', (value as unknown[]).slice(0, schema.minItems - 1))
  if (typeof schema.maxItems === 'number') replace('too many', Array(schema.maxItems + 1).fill((value as unknown[])[0]))
  if (typeof schema.pattern === 'string') {
    const pattern = new RegExp(schema.pattern, 'u')
    const other = ['~', '?!', ''].find((text) => !pattern.test(text))
    if (other !== undefined) replace('another pattern', other)
  }
}

/** Where a schema is a union by tag, the rules of the branch that the value's tag names beside its own. */
function branchOf(schema: JsonSchema, value: Container): JsonSchema {
  if (!isRecord(schema.discriminator) || !Array.isArray(schema.oneOf)) return schema
  const tag = String(schema.discriminator.propertyName)
  const branches = schema.oneOf as { properties: Record<string, JsonSchema>; required?: string[] }[]
  const branch = branches.find(({ properties }) => properties[tag]?.const === value[tag])
  const properties = { ...branch?.properties, ...(schema.properties as object) }
  return { properties, required: [...new Set([...((schema.required ?? []) as string[]), ...(branch?.required ?? [])])] }
}

function resolved(lookup: Lookup, { $ref, ...beside }: JsonSchema): JsonSchema {
  return typeof $ref === 'string' ? { ...resolved(lookup, lookup($ref)), ...beside } : beside
}

/** The name that a field has in the other version, where it has one of its own. */
const otherNameOf = (name: string) =>
  (['v1', 'v2'] as const).map((version) => counterpartIn(version, name)).find((other) => other !== name)

const isRecord = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
