/**
 * Fields by dotted path and the values they must have: `{ "session.status": "accepted", "type": "payment_finished" }`. A path goes
 * on into a text that is JSON, such as a body: `request.body.session_id`.
 */
export type Match = Readonly<Record<string, unknown>>

/** Whether an item has every field of the match; a nested object in the match is compared field by field. */
export const matches = (item: unknown, match: Match, opened = opener()): boolean =>
  differences(item, match, opened, 1).length === 0

export interface Difference {
  path: string
  wanted: unknown
  found: unknown
}

/** The fields of a match that an item does not have, `most` of them at the most: where, what was wanted, what is there. */
export function differences(
  item: unknown,
  match: Match,
  opened = opener(),
  most = Number.POSITIVE_INFINITY,
): Difference[] {
  const found: Difference[] = []
  compare(item, match, '', opened, found, most)
  return found
}

export type Opener = (value: unknown) => unknown

function compare(item: unknown, match: Match, at: string, opened: Opener, differing: Difference[], most: number): void {
  for (const [path, wanted] of Object.entries(match)) {
    if (differing.length === most) return
    const found = path.split('.').reduce((value, name) => field(opened(value), name), item)
    const inside = isRecord(wanted) ? opened(found) : found
    if (isRecord(wanted) && typeof inside === 'object' && inside !== null)
      compare(inside, wanted, `${at}${path}.`, opened, differing, most)
    else if (!same(found, wanted)) differing.push({ path: at + path, wanted, found })
  }
}

/** Opens JSON that is written in a text, each text once: many paths, and many matches, may lead into one body. */
export function opener(): Opener {
  let texts: Map<string, unknown> | undefined
  return (value) => {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value
    texts ??= new Map()
    if (!texts.has(value)) texts.set(value, parsed(value))
    return texts.get(value)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
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
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => same(field(a, key), field(b, key)))
}
