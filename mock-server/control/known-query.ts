import { nearestTo } from '../../schemas/unknown-fields.ts'
import type { Call } from './control.ts'
import { Problem } from './problem.ts'

const firstOf = (name: string) => name.split('.', 1)[0]!

/** What is wrong with the query of a GET: a name that nobody would read. Of a dotted path only what it begins with has to be known. */
export function unknownQuery(c: Call, declared: readonly string[]): Problem | undefined {
  const asked = Object.keys(c.req.query())
  if (asked.length === 0) return undefined
  const names = [...new Set(declared.map(firstOf))]
  const odd = asked.find((name) => !names.includes(firstOf(name)))
  if (odd === undefined) return undefined
  const { nearest } = nearestTo(odd, names)
  const takes = names.length > 0 ? `expected ${names.join(', ')}` : 'expected no query parameters'
  const hint = nearest ? ` (did you mean ${nearest}?)` : ''
  return new Problem('bad_request', `?${odd}: ${takes} here, got ${JSON.stringify(odd)}${hint}`)
}
