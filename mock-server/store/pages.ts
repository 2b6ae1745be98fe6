import { nextMacrotask } from '../timers/next-macrotask.ts'

/** Rows that are read or rendered at a stretch, while nothing else happens in the process. */
export const PAGE = 100

/** Rows in their order, a page at a time; each is read when its page is asked for. */
export async function* pagesOf<Row>(rows: Iterable<Row>): AsyncGenerator<Row[]> {
  let page: Row[] = []
  for (const row of rows) {
    page.push(row)
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/** What pages of rows are shown as; between two pages others have their turn. */
export async function* shownPages<Row, Item>(
  pages: AsyncIterable<readonly Row[]>,
  show: (row: Row) => Item | Promise<Item>,
): AsyncGenerator<Item[]> {
  let isFirst = true
  for await (const rows of pages) {
    if (!isFirst) await nextMacrotask()
    isFirst = false
    yield await Promise.all(rows.map(show))
  }
}

/** All of them, for those who want an array. */
export async function allOf<Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = []
  for await (const page of pages) items.push(...page)
  return items
}
