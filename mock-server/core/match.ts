/**
 * Fields by dotted path and the values they must have: `{ "session.status": "accepted", "type": "payment_finished" }`. A path goes
 * on into a text that is JSON, such as a body: `request.body.session_id`.
 */
export type Match = Readonly<Record<string, unknown>>

/** Whether an item has every field of the match; a nested object in the match is compared field by field. */
export const matches = (item: unknown, match: Match): boolean => differences(item, match).length === 0

/** The fields of a match that an item does not have: where, what was wanted, what is there. */
export function differences(item: unknown, match: Match): { path: string; wanted: unknown; found: unknown }[] {
  return Object.entries(match).flatMap(([path, wanted]) => {
    const found = valueAt(item, path)
    const inside = isRecord(wanted) ? opened(found) : found
    if (isRecord(wanted) && typeof inside === 'object' && inside !== null) {
      return differences(inside, wanted).map((difference) => ({ ...difference, path: `${path}.${difference.path}` }))
    }
    return same(found, wanted) ? [] : [{ path, wanted, found }]
  })
}

const valueAt = (item: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => field(opened(value), name), item)

/** JSON that is written in a text. */
function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => same(field(a, key), field(b, key)))
}
