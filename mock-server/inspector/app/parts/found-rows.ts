import { route } from '../address/route.ts'

/** The rows that the filter bar leaves, the latest first. */
export function foundRows<Row>(
  rows: ReadonlyMap<string, Row>,
  isWrong: (row: Row) => boolean,
  wordsOf: (row: Row) => readonly (string | number | undefined)[],
): readonly Row[] {
  const { q = '', wrong = '' } = route.value.query
  const asked = q.toLowerCase().split(/\s+/).filter(Boolean)
  const found: Row[] = []
  for (const row of rows.values()) {
    if (wrong !== '' && !isWrong(row)) continue
    const text = wordsOf(row).join(' ').toLowerCase()
    if (asked.every((each) => text.includes(each))) found.push(row)
  }
  return found.reverse()
}
