import { expect, it, onTestFinished, vi } from 'vitest'
import { isData, type JsonSchema, namedSchemas } from '../generate/wire/named-schemas.ts'

/** What a running bank reads of a schema (unknown-fields.ts, payout-methods.ts). */
const read = ['$id', 'properties', 'items', 'discriminator', 'oneOf', 'const']

function asRead(schema: JsonSchema): JsonSchema {
  const inside = (key: string, value: unknown): unknown => {
    if (isData(key) || key === '$id' || key === 'discriminator') return value
    if (Array.isArray(value)) return value.map((each) => asRead(each as JsonSchema))
    if (key !== 'properties') return asRead(value as JsonSchema)
    return Object.fromEntries(Object.entries(Object(value)).map(([name, field]) => [name, asRead(field as JsonSchema)]))
  }
  const kept = read.filter((key) => key in schema)
  return Object.fromEntries(kept.map((key) => [key, inside(key, schema[key])]))
}

it('what is built knows of each model and request what TypeBox knows, as far as a bank reads it', async () => {
  onTestFinished(() => {
    vi.doUnmock('typebox')
    vi.resetModules()
  })
  vi.doMock('typebox', () => import('./lean-typebox.ts'))
  vi.resetModules()
  const lean = (await import('../generate/wire/named-schemas.ts')).namedSchemas()
  const full = namedSchemas()
  expect([...lean.keys()]).toEqual([...full.keys()])
  for (const [name, schema] of full) expect(asRead(lean.get(name)!), name).toEqual(asRead(schema))
  expect(lean.get('Amount')).not.toHaveProperty('required') // it was the lean one
})
