import { matches, opener } from '../core/match.ts'
import { ofLists } from './answer-list.ts'
import type { Call } from './control.ts'

type Filter = (item: unknown) => boolean

/**
 * What a list is asked to hold, by `?field=value`: fields by dotted path, as in a match. A field that is given twice may have either value.
 * Answers `undefined` where nothing was asked.
 */
export function filterOf(c: Call): Filter | undefined {
  const asked = Object.entries(c.req.queries()).filter(([name]) => !(ofLists as readonly string[]).includes(name))
  if (asked.length === 0) return undefined
  const fields = asked.map(([path, texts]) => texts.flatMap(valuesOf).map((value) => ({ [path]: value })))
  return (item) => {
    const opened = opener()
    return fields.every((either) => either.some((match) => matches(item, match, opened)))
  }
}

/** A query has texts alone: `200` is the text, and the number. */
const valuesOf = (text: string): unknown[] =>
  /^(true|false|-?\d{1,15}(\.\d+)?)$/.test(text) ? [text, JSON.parse(text)] : [text]

/** The items that a filter takes, a page at a time. */
export async function* filtered<Item>(
  pages: AsyncIterable<readonly Item[]>,
  filter: Filter | undefined,
): AsyncGenerator<readonly Item[]> {
  for await (const items of pages) {
    const taken = filter ? items.filter(filter) : items
    if (taken.length > 0) yield taken
  }
}
