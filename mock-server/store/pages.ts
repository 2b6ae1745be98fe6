import { nextMacrotask } from '../timers/next-macrotask.ts'

/** Rows that a database is asked for at a time. */
export const PAGE = 100

/** Rows that are read or rendered at a stretch, while nothing else happens in the process: a turn has less to do than to write a hundred. */
export const STRETCH = 8

/** Rows in their order, a few at a time; each is read when it is its turn. */
export async function* pagesOf<Row>(rows: Iterable<Row>): AsyncGenerator<Row[]> {
  let page: Row[] = []
  for (const row of rows) {
    page.push(row)
    if (page.length < STRETCH) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** What pages of rows are shown as, a few at a time; between these others have their turn. */
export async function* shownPages<Row, Item>(
  pages: AsyncIterable<readonly Row[]>,
  show: (row: Row) => Item | Promise<Item>,
): AsyncGenerator<Item[]> {
  let isFirst = true
  for await (const rows of pages)
    for (let at = 0; at < rows.length; at += STRETCH) {
      if (!isFirst) await nextMacrotask()
      isFirst = false
      yield await Promise.all(rows.slice(at, at + STRETCH).map(show))
    }
}

/** All of them, for those who want an array. */
export async function allOf<Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of pages) items.push(...page)
  return items
}

/** Something quick for each of many, so many at a stretch; between these others have their turn. */
export async function forEachInTurns<Item>(
  items: Iterable<Item>,
  each: (item: Item) => void,
  atAStretch = 1_000,
): Promise<void> {
  let left = atAStretch
  for (const item of items) {
    if (left === 0) {
      await nextMacrotask()
      left = atAStretch
    }
    left -= 1
    each(item)
  }
}
