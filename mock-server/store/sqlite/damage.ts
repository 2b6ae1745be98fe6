import { rows, type Steps, sql } from '../sql/statement.ts'

/** What SQLite finds wrong with the file: pages, indexes, values of the wrong kind. */
export function* damage(): Steps<string[]> {
  const found = yield* rows(sql`SELECT * FROM pragma_integrity_check`)
  return found.map((row) => String(Object.values(row)[0])).filter((line) => line !== 'ok')
}
