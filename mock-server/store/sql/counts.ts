import type { Counts } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { rows, type Statement, type Steps, sql, writeAll } from './statement.ts'

/** The sums of projects that are gone stand under this name, which no project has. */
const GONE = ''

export function* countCovered({ covered }: SqlContext, project: string, names: readonly string[]): Steps<void> {
  if (names.length === 0) return
  if (!covered) return yield* writeAll(names.map((name) => add(project, name, 1)))
  const of = covered.get(project) ?? new Map<string, number>()
  covered.set(project, of)
  for (const name of names) of.set(name, (of.get(name) ?? 0) + 1)
}

/** Writes what was gathered. */
export function* writeCovered({ covered }: SqlContext): Steps<void> {
  if (!covered || covered.size === 0) return
  const all: Statement[] = []
  for (const [project, names] of covered) for (const [name, times] of names) all.push(add(project, name, times))
  covered.clear()
  yield* writeAll(all)
}

const add = (project: string, name: string, times: number) =>
  sql`INSERT INTO counts (project, name, times) VALUES (${project}, ${name}, ${times}) ON CONFLICT (project, name) DO UPDATE SET times = counts.times + excluded.times`

export function* dropCounts(context: SqlContext, project: string): Steps<void> {
  yield* writeCovered(context)
  const gone = yield* rows(sql`DELETE FROM counts WHERE project = ${project} RETURNING name, times`)
  yield* writeAll(gone.map(({ name, times }) => add(GONE, name as string, times as number)))
}

export function* countsOf(context: SqlContext, project: string | undefined): Steps<Counts> {
  yield* writeCovered(context)
  const found = yield* rows(
    project === undefined
      ? sql`SELECT name, SUM(times) AS times FROM counts GROUP BY name`
      : sql`SELECT name, times FROM counts WHERE project = ${project}`,
  )
  return Object.fromEntries(found.map(({ name, times }) => [name, Number(times)]))
}
