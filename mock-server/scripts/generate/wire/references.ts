import type { JsonSchema } from './named-schemas.ts'

/** A schema whose references, so far bare names, are spelt as a document needs them. */
export const pointing = <Value>(value: Value, spell: (name: string) => string): Value =>
  JSON.parse(JSON.stringify(value, (key, item) => (key === '$ref' ? spell(item) : item)))

/** The names that a schema refers to, itself and through others, in order. */
export function reachable(from: unknown, schemas: ReadonlyMap<string, JsonSchema>): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    for (const name of referencesIn(value)) {
      if (found.has(name)) continue
      found.add(name)
      visit(schemaOf(schemas, name))
    }
  }
  visit(from)
  return [...found].sort()
}

/** The schema of a name. @throws {RangeError} if there is none */
export function schemaOf(schemas: ReadonlyMap<string, JsonSchema>, name: string): JsonSchema {
  const schema = schemas.get(name)
  if (!schema) throw new RangeError(`no schema is called ${name}`)
  return schema
}

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"(\w+)"/g)].map(([, name]) => name!)
