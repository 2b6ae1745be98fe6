import { maskCards } from './cards/mask.ts'

/** What is wrong with one place of a body: where (JSON pointer), what was expected, what came. */
export interface Violation {
  pointer: string
  expected: string
  came: string
  /** The nearest known name, where the field looks misspelt. */
  nearest?: string
  /** What to do about it, where that is more than to send what was expected. */
  advice?: string
}

/** Longer lists help nobody, and a body can hold a hundred thousand mistakes: what looks for them stops here. */
export const MOST_VIOLATIONS = 20

/** The first twenty; what is looked for as it is asked for is then looked for no longer. */
export function firstViolations(found: Iterable<Violation>): Violation[] {
  const first: Violation[] = []
  for (const each of found) if (first.push(each) === MOST_VIOLATIONS) break
  return first
}

/** One sentence for people; the same text reaches the bank's `description`, the journal and a failing matcher. */
export const describeViolation = ({ pointer, expected, came, nearest, advice }: Violation): string =>
  [
    `${pointer === '' ? 'the body' : pointer}: expected ${expected}, got ${came}`,
    ...(nearest ? [`(did you mean ${nearest}?)`] : []),
    ...(advice ? [`(${advice})`] : []),
  ].join(' ')

const longest = 60

/** What came, short enough for a message; objects and arrays only by their kind. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (value !== null && typeof value === 'object') return 'an object'
  const text = JSON.stringify(value)
  // What is left of a card number that was cut through would not be known for one any more.
  return text.length > longest
    ? `${maskCards(text.slice(0, 4 * longest)).slice(0, longest)}… (${text.length} characters)`
    : text
}

/** A violation found in a field, as its object tells of it: pointers are made on the way back, and only where something is wrong. */
export const within = (name: string, found: Violation): Violation => ({
  ...found,
  pointer: `/${toToken(name)}${found.pointer}`,
})

/** A name as a part of a JSON pointer (RFC 6901). */
export const toToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
