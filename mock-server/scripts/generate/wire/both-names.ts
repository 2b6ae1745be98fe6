import { present } from '../../../../schemas/models/conditions.ts'
import { counterpartIn } from '../../../../schemas/names.ts'
import type { Version } from '../../../core/state.ts'
import { isData, type JsonSchema } from './named-schemas.ts'

/** The name that the other version has for a field; the same where both call it so. */
const otherName = (version: Version, name: string): string => counterpartIn(version === 'v1' ? 'v2' : 'v1', name)

/**
 * A schema of what partners send, in the names of a version, that takes a field by its name of the other version too, as the bank does (the
 * SDK sends one to v1). Where the version's own name is there it counts, and the other is not looked at.
 */
export function takingBothNames(version: Version, schema: JsonSchema): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    return typeof value === 'object' && value !== null ? takingBothNames(version, value as JsonSchema) : value
  }
  const inside = Object.entries(schema).map(([keyword, value]) => [keyword, isData(keyword) ? value : walk(value)])
  const walked: JsonSchema = Object.fromEntries(inside)
  const fields = Object.entries(Object(walked.properties) as Record<string, JsonSchema>)
  const twofold = fields.filter(([name]) => otherName(version, name) !== name)
  if (twofold.length === 0) return walked
  const conditions = twofold.map(([name, field]) => byEitherName(version, walked, name, field))
  const named = twofold.map(([name]) => name)
  const required = ((walked.required ?? []) as string[]).filter((name) => !named.includes(name))
  const { required: _, ...rest } = walked
  const own = { ...rest, ...(required.length > 0 && { required }) }
  return conditions.length === 1 && !('if' in own) ? { ...own, ...conditions[0] } : { ...own, allOf: conditions }
}

/** Written with `if`, which generators of classes pass over: they make one field, under the version's own name. */
function byEitherName(version: Version, { required = [] }: JsonSchema, name: string, field: JsonSchema): JsonSchema {
  const other = otherName(version, name)
  const isRequired = (required as string[]).includes(name)
  return {
    if: present([name]),
    else: { type: 'object', properties: { [other]: field }, ...(isRequired && { required: [other] }) },
  }
}
