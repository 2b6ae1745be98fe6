import { distance } from 'fastest-levenshtein'
import { opaque } from './names.ts'
import { MOST_VIOLATIONS, toToken } from './violation.ts'

/** A field that no schema knows: where it stands and the known name it most resembles. */
interface UnknownField {
  pointer: string
  nearest?: string
}

type Schema = Readonly<Record<string, unknown>>

/**
 * The fields of a value (in the names of v2) that its schema does not know, the first twenty; metadata is the partner's own and is
 * passed over.
 */
export function unknownFields(schema: unknown, value: unknown): UnknownField[] {
  const found: UnknownField[] = []
  collect(schema, value, '', found)
  return found
}

function collect(schema: unknown, value: unknown, pointer: string, found: UnknownField[]): void {
  if (!isRecord(schema) || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length && found.length < MOST_VIOLATIONS; at += 1)
      collect(schema.items, value[at], `${pointer}/${at}`, found)
    return
  }
  const properties = propertiesFor(schema, value as Schema)
  if (!properties) return
  for (const [name, item] of Object.entries(value)) {
    if (found.length === MOST_VIOLATIONS) return
    const at = `${pointer}/${toToken(name)}`
    if (!Object.hasOwn(properties, name)) found.push({ pointer: at, ...nearestTo(name, Object.keys(properties)) })
    else if (name !== opaque) collect(properties[name], item, at, found)
  }
}

/** What the schema knows of a value; of a tagged union, what the branch that the value's tag names knows. */
function propertiesFor(schema: Schema, value: Schema): Schema | undefined {
  const own = isRecord(schema.properties) ? schema.properties : undefined
  const tag = isRecord(schema.discriminator) ? String(schema.discriminator.propertyName) : undefined
  if (tag === undefined || !Array.isArray(schema.oneOf)) return own
  const branch: unknown = schema.oneOf.find(
    (each) => isRecord(each) && isRecord(each.properties) && constOf(each.properties[tag]) === value[tag],
  )
  return isRecord(branch) && isRecord(branch.properties) ? branch.properties : undefined
}

const constOf = (schema: unknown) => (isRecord(schema) ? schema.const : undefined)
const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A known name within a third of its length, if there is one. */
export function nearestTo(name: string, known: readonly string[]): { nearest?: string } {
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  let lower: string | undefined
  for (const each of known) {
    const most = Math.ceil(each.length / 3)
    // Names are as far apart as their lengths at the least, which spares the search in a name of a megabyte.
    if (Math.abs(each.length - name.length) > most) continue
    lower ??= name.toLowerCase()
    const far = distance(lower, each.toLowerCase())
    if (far > most || far >= least) continue
    nearest = each
    least = far
  }
  return nearest === undefined ? {} : { nearest }
}
