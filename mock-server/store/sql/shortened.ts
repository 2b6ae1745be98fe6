import type { StoreLimits } from '../limits.ts'
import { row, rows, type Steps, sql } from './statement.ts'

/** How many calls a journal has had, has dropped and keeps, and the bytes of those it keeps. */
export interface Book {
  recorded: number
  dropped: number
  calls: number
  bytes: number
}

/** The oldest calls of a journal go where there are too many: as many at once as there are too many, and of those that are too long one by one. */
export function* shortened({ journal }: StoreLimits, name: string, book: Book): Steps<Book> {
  let { dropped, calls, bytes } = book
  if (calls <= journal.calls && bytes <= journal.bytes) return book
  const tooMany = calls - journal.calls
  if (tooMany > 0) {
    const gone = yield* rows(
      sql`DELETE FROM calls WHERE project = ${name} AND nth IN (SELECT nth FROM calls WHERE project = ${name} ORDER BY nth LIMIT CAST(${tooMany} AS INTEGER)) RETURNING size`,
    )
    calls -= gone.length
    dropped += gone.length
    for (const { size } of gone) bytes -= size as number
  }
  while (bytes > journal.bytes) {
    const oldest = (yield* row(
      sql`DELETE FROM calls WHERE project = ${name} AND nth = (SELECT nth FROM calls WHERE project = ${name} ORDER BY nth LIMIT 1) RETURNING size`,
    ))!
    calls -= 1
    bytes -= oldest.size as number
    dropped += 1
  }
  return { ...book, dropped, calls, bytes }
}
