import { maskCards } from '../../schemas/cards/mask.ts'
import { own } from '../../schemas/own.ts'

/** A place where what came is not what was wanted. */
export interface Difference {
  /** Dotted. */
  path: string
  wanted: unknown
  found: unknown
}

/** The `expect.any(…)` and `expect.stringContaining(…)` of all test runners. */
interface Asymmetric {
  asymmetricMatch(found: unknown): boolean
}

/**
 * The fields of `wanted` that `found` does not have, at any depth; more fields are no difference, more items of a list are. A card number
 * is the same as what the journal keeps of it.
 */
export function differences(found: unknown, wanted: unknown, path = ''): Difference[] {
  if (isAsymmetric(wanted)) return wanted.asymmetricMatch(found) ? [] : [{ path, wanted, found }]
  const at = (name: string | number) => (path === '' ? `${name}` : `${path}.${name}`)
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found)) return [{ path, wanted, found }]
    if (found.length !== wanted.length) return [{ path: at('length'), wanted: wanted.length, found: found.length }]
    return wanted.flatMap((item, index) => differences(found[index], item, at(index)))
  }
  if (isRecord(wanted)) {
    if (!isRecord(found)) return [{ path, wanted, found }]
    return Object.entries(wanted).flatMap(([name, value]) => differences(own(found, name), value, at(name)))
  }
  return Object.is(found, wanted) || isMasked(found, wanted) ? [] : [{ path, wanted, found }]
}

const isMasked = (found: unknown, wanted: unknown): boolean =>
  typeof wanted === 'string' &&
  typeof found === 'string' &&
  (maskCards(wanted) === found || maskCards(`"number":"${wanted}"`) === `"number":"${found}"`)

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAsymmetric = (value: unknown): value is Asymmetric =>
  isRecord(value) && 'asymmetricMatch' in value && typeof value.asymmetricMatch === 'function'
