import type { Counts } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { rows, type Statement, type Steps, sql, writeAll } from './statement.ts'

/** The sums of projects that are gone stand under this name, which no project has. */
const GONE = ''

/** Gathered, and written with what the transaction does last. */
export function countCovered({ covered }: SqlContext, project: string, names: readonly string[]): void {
  if (names.length === 0) return
  const of = covered.get(project) ?? new Map<string, number>()
  covered.set(project, of)
  for (const name of names) of.set(name, (of.get(name) ?? 0) + 1)
}

/** Writes what was gathered. */
export function* writeCovered({ covered }: SqlContext): Steps<void> {
  if (covered.size === 0) return
  const all = [...covered].flatMap(([project, names]) =>
    [...names].map(([name, times]): Count => [project, name, times]),
  )
  covered.clear()
  yield* writeAll(addAll(all))
}

type Count = [project: string, name: string, times: number]

/** A statement adds so many: a text for each number that comes would have each of them prepared. */
const texts = [16, 8, 4, 2, 1].map((size) => {
  const values = Array.from({ length: size * 3 - 1 }, (_, at) => (at % 3 === 2 ? '), (' : ', '))
  const parts = [
    'INSERT INTO counts (project, name, times) VALUES (',
    ...values,
    ') ON CONFLICT (project, name) DO UPDATE SET times = counts.times + excluded.times',
  ]
  return { size, text: Object.assign(parts, { raw: parts }) }
})

/** None of them twice. */
function addAll(counts: readonly Count[]): Statement[] {
  const all: Statement[] = []
  let from = 0
  for (const { size, text } of texts)
    for (; counts.length - from >= size; from += size)
      all.push({ text, values: counts.slice(from, from + size).flat() })
  return all
}

export function* dropCounts(context: SqlContext, project: string): Steps<void> {
  yield* writeCovered(context)
  const gone = yield* rows(sql`DELETE FROM counts WHERE project = ${project} RETURNING name, times`)
  yield* writeAll(addAll(gone.map(({ name, times }) => [GONE, name as string, times as number])))
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
