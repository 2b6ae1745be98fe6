import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const schemas = fileURLToPath(new URL('../../dist/schemas/', import.meta.url))

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** A published schema and all that it refers to as one document, for programs that load no others: `v2/requests/session-create.schema.json`. */
export function bundledSchema(path: string): object {
  const parts: Record<string, Json> = {}
  const [{ $schema, $id: _, ...root }] = [read(path)]
  const whole = inlined(root, path, parts)
  return { $schema, ...(whole as object), $defs: parts }
}

const read = (path: string) => JSON.parse(readFileSync(join(schemas, path), 'utf8')) as { [name: string]: Json }

/** The same with references into `$defs`, where what they name is put. */
function inlined(value: Json, path: string, parts: Record<string, Json>): Json {
  if (Array.isArray(value)) return value.map((each) => inlined(each, path, parts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === '$ref' && typeof each === 'string' ? local(each, path, parts) : inlined(each, path, parts),
    ]),
  )
}

function local(reference: string, path: string, parts: Record<string, Json>): string {
  const [file = '', pointer] = reference.split('#')
  if (pointer) throw new Error(`${path}: expected a reference to a whole file, got ${reference}`)
  const named = posix.join(posix.dirname(path), file)
  const key = named.replaceAll('/', '.')
  if (!(key in parts)) {
    parts[key] = true // One that refers to itself finds its place taken.
    const { $schema: _, $id: __, ...part } = read(named)
    parts[key] = inlined(part, named, parts)
  }
  return `#/$defs/${key}`
}
