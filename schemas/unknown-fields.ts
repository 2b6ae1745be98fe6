import { distance } from 'fastest-levenshtein'
import { opaque } from './names.ts'
import { toToken } from './violation.ts'

/** A field that no schema knows: where it stands and the known name it most resembles. */
export interface UnknownField {
  pointer: string
  nearest?: string
}

type Schema = Readonly<Record<string, unknown>>

/** The fields of a value (in the names of v2) that its schema does not know; metadata is the partner's own and is passed over. */
export function unknownFields(schema: unknown, value: unknown, pointer = ''): UnknownField[] {
  if (!isRecord(schema) || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item, index) => unknownFields(schema.items, item, `${pointer}/${index}`))
  const properties = propertiesFor(schema, value as Schema)
  if (!properties) return []
  return Object.entries(value).flatMap(([name, item]) => {
    const at = `${pointer}/${toToken(name)}`
    if (Object.hasOwn(properties, name)) return name === opaque ? [] : unknownFields(properties[name], item, at)
    return [{ pointer: at, ...nearestTo(name, Object.keys(properties)) }]
  })
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
  const ranked = known
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best && best.far <= Math.ceil(best.each.length / 3) ? { nearest: best.each } : {}
}
