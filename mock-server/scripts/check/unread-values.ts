import { mkdtempDisposableSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import { generate } from 'openapi-typescript-codegen'

/** A field that holds one value and no other: what tells the branches of a union apart. */
interface FixedField {
  model: string
  field: string
  value: string
}

/**
 * Fields of one value that come out as any text of a generator that knows `enum` and not `const`, as `BankAccount_ru.system_type`. A client that was
 * generated so cannot tell the branches of a union apart.
 */
export async function unreadValues(document: OpenAPIV3_1.Document): Promise<string[]> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bank131-mock-generated-'))
  const only = { exportCore: false, exportServices: false, exportSchemas: false, useUnionTypes: true }
  // Without discriminators, whose mapping would tell this generator what others learn from the branch alone.
  const input = JSON.parse(JSON.stringify(document, (name, value) => (name === 'discriminator' ? undefined : value)))
  await generate({ input, output: folder.path, ...only })
  const isRead = ({ model, field, value }: FixedField) =>
    new RegExp(`\\b${field}\\??: '${value}';`).test(readFileSync(join(folder.path, 'models', `${model}.ts`), 'utf8'))
  const fixed = Object.entries(document.components?.schemas ?? {}).flatMap(([model, schema]) => fixedIn(model, schema))
  if (fixed.length === 0) throw new Error('the document has no field of one value; where are its unions?')
  return fixed.filter((each) => !isRead(each)).map(({ model, field }) => `${model}.${field}`)
}

/** Those that stand in a schema, however deep; a condition (`if`) is no field. */
function fixedIn(model: string, schema: unknown, field = ''): FixedField[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { const: only, enum: values = [] } = schema as OpenAPIV3_1.SchemaObject
  const value: unknown = only ?? (values.length === 1 ? values[0] : undefined)
  const own = field !== '' && typeof value === 'string' ? [{ model, field, value }] : []
  const inner = Object.entries(schema).filter(([name]) => name !== 'if')
  return [...own, ...inner.flatMap(([name, part]) => fixedIn(model, part, name))]
}
