import { counterpartIn, normaliseNames, pointerAsSent } from '../../schemas/names.ts'
import { unknownFields } from '../../schemas/unknown-fields.ts'
import { MOST_VIOLATIONS, toToken } from '../../schemas/violation.ts'
import { endpoints } from '../endpoints/index.ts'
import { type Json, parseTree } from './doctor/json-tree.ts'
import type { RequestRow } from './request-row.ts'

/** What the bank lets pass and a partner should know all the same; worked out when the journal is read. */
export function warningsOf({ path, version, body, base64 }: RequestRow): string[] {
  const endpoint = version && endpoints.find((each) => `/api/${version}${each.path}` === path)
  const tree = endpoint && !base64 ? parseTree(body) : undefined
  if (!endpoint || !tree) return []
  const { body: normalised, foreign, nameSent } = normaliseNames(version, JSON.parse(body))
  const names = foreign.map(
    (name) => `${name}: the other version's name; ${version} says ${counterpartIn(version, name)}`,
  )
  const fields = unknownFields(endpoint.request, normalised).map(({ pointer, nearest }) => {
    const guess = nearest === undefined ? '' : ` (did you mean ${nameSent(nearest)}?)`
    return `${pointerAsSent(pointer, nameSent)}: the bank knows no such field and passes it over${guess}`
  })
  const keys = repeatedKeys(tree, '', []).map(
    (pointer) => `${pointer}: the key is there more than once, and the last one counts`,
  )
  return [...names, ...fields, ...keys]
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
