import type { Counts } from '../rows.ts'
import { rows, type Steps, sql, writeAll } from './statement.ts'

/** The sums of projects that are gone stand under this name, which no project has. */
const GONE = ''

export function* countCovered(project: string, names: readonly string[]): Steps<void> {
  yield* writeAll(names.map((name) => add(project, name, 1)))
}

const add = (project: string, name: string, times: number) =>
  sql`INSERT INTO counts (project, name, times) VALUES (${project}, ${name}, ${times}) ON CONFLICT (project, name) DO UPDATE SET times = counts.times + excluded.times`

export function* dropCounts(project: string): Steps<void> {
  const gone = yield* rows(sql`DELETE FROM counts WHERE project = ${project} RETURNING name, times`)
  yield* writeAll(gone.map(({ name, times }) => add(GONE, name as string, times as number)))
}

export function* countsOf(project: string | undefined): Steps<Counts> {
  const found = yield* rows(
    project === undefined
      ? sql`SELECT name, SUM(times) AS times FROM counts GROUP BY name`
      : sql`SELECT name, times FROM counts WHERE project = ${project}`,
  )
  return Object.fromEntries(found.map(({ name, times }) => [name, Number(times)]))
}
