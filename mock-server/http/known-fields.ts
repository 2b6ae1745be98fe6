import { maskValue } from '../../schemas/cards/mask.ts'
import { opaque } from '../../schemas/names.ts'

type Schema = Readonly<Record<string, unknown>>
type Pick = (value: unknown) => unknown

/** A schema with it (`x-as-sent`) describes what is kept as it came, because the bank must send it back or find something by it. */
const AS_SENT = 'x-as-sent'

const asSent: Pick = (value) => value
const pickers = new WeakMap<object, Pick>()

/**
 * The fields of a valid value that its schema knows, in a tagged union those of the chosen branch, at any depth: of any other nothing is
 * certain, so none is kept. In texts card numbers are masked. Made once a schema, when it is first asked for.
 */
export function knownFields(schema: unknown): Pick {
  if (!isRecord(schema) || schema[AS_SENT]) return asSent
  const made = pickers.get(schema) ?? pickerOf(schema)
  pickers.set(schema, made)
  return made
}

/** Numbers are amounts and the like, which stay what they are. A schema in a bundle does not say its type, so the value does. */
const leaf: Pick = (value) => (typeof value === 'string' || typeof value === 'object' ? maskValue(value) : value)

function pickerOf(schema: Schema): Pick {
  const { properties, discriminator, oneOf, items } = schema
  if (isRecord(discriminator) && Array.isArray(oneOf)) return chosenBranch(String(discriminator.propertyName), oneOf)
  if (isRecord(properties)) return fieldsOf(properties)
  if (isRecord(items)) return (value) => (Array.isArray(value) ? value.map(knownFields(items)) : value)
  return leaf
}

function fieldsOf(properties: Schema): Pick {
  const known = new Map(
    Object.entries(properties).map(([name, schema]) => [name, name === opaque ? asSent : knownFields(schema)]),
  )
  return (value) => {
    if (!isRecord(value)) return value
    const picked: Record<string, unknown> = {}
    for (const name in value) {
      const pick = known.get(name)
      // Only metadata may be null, which is as good as none: answers never hold one.
      if (pick && value[name] !== null) picked[name] = pick(value[name])
    }
    return picked
  }
}

/** The tag names the branch; the validator has made sure that there is one. */
function chosenBranch(tag: string, branches: readonly unknown[]): Pick {
  const byTag = new Map(branches.filter(isRecord).map((branch) => [tagOf(branch, tag), knownFields(branch)] as const))
  return (value) => (isRecord(value) ? (byTag.get(value[tag])?.(value) ?? {}) : value)
}

function tagOf({ properties }: Schema, tag: string): unknown {
  const literal = isRecord(properties) ? properties[tag] : undefined
  return isRecord(literal) ? literal.const : undefined
}

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
