import { counterpartIn, normaliseNames, pointerAsSent } from '../../schemas/names.ts'
import { unknownFields } from '../../schemas/unknown-fields.ts'
import { MOST_VIOLATIONS, toToken } from '../../schemas/violation.ts'
import { DEEPEST, type Json, parseTree } from '../doctor/json-tree.ts'
import { endpoints } from '../endpoints/index.ts'
import type { RequestRow } from '../store/rows.ts'

/** What the bank accepts and a partner should know about; worked out when the journal is read. */
export function warningsOf({ path, version, body, base64 }: RequestRow): string[] {
  const endpoint = version && endpoints.find((each) => `/api/${version}${each.path}` === path)
  const value = endpoint && !base64 ? parsed(body) : undefined
  const count = keysIn(value)
  if (!endpoint || value === undefined || count === undefined) return []
  const { body: normalised, foreign, nameSent } = normaliseNames(version, value)
  const names = foreign.map(
    ({ name, pointer }) => `${pointer}: the other version's name; ${version} says ${counterpartIn(version, name)}`,
  )
  const unknown = unknownFields(endpoint.request, normalised).filter(({ pointer }) =>
    foreign.every(({ inV2 }) => inV2 !== pointer),
  )
  const fields = unknown.map(({ pointer, nearest }) => {
    const guess = nearest === undefined ? '' : ` (did you mean ${nameSent(nearest)}?)`
    return `${pointerAsSent(pointer, nameSent)}: the bank knows no such field and passes it over${guess}`
  })
  const keys = (keysWritten(body) > count ? placesOfRepeated(body) : []).map(
    (place) => `${place}: the key is there more than once, and the last one counts`,
  )
  return [...names, ...fields, ...keys]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** How many keys there are in a value; `undefined` for one that is too deep to be looked through. */
function keysIn(value: unknown, depth = 0): number | undefined {
  if (typeof value !== 'object' || value === null) return 0
  if (depth === DEEPEST) return undefined
  let count = 0
  for (const name of Object.keys(value)) {
    const inside = keysIn((value as Record<string, unknown>)[name], depth + 1)
    if (inside === undefined) return undefined
    count += inside + (Array.isArray(value) ? 0 : 1)
  }
  return count
}

/** How many keys a JSON text has: those that are repeated too, which its value has once. */
function keysWritten(text: string): number {
  let count = 0
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) count += 1
  return count
}

/** Of a body that is too large to be looked through, no more than that it is so. */
function placesOfRepeated(body: string): string[] {
  const tree = parseTree(body)
  return tree === undefined ? ['the body'] : repeatedKeys(tree, '', [])
}

/** Pointers of the keys that an object has more than once, joined to those that were found before. */
function repeatedKeys(json: Json, pointer: string, found: string[]): string[] {
  if (typeof json === 'string') return found
  const seen = new Map<string, number>()
  for (const [index, { key, value }] of json.items.entries()) {
    if (found.length >= MOST_VIOLATIONS) break
    const name = key === undefined ? String(index) : String(JSON.parse(key))
    const at = `${pointer}/${toToken(name)}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    if (times === 2) found.push(at)
    repeatedKeys(value, at, found)
  }
  return found
}
