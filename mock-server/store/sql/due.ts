import type { Micros } from '../../core/time/time.ts'
import type { Due } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { firstDue } from './first-due.ts'
import { openProject } from './open-project.ts'
import { parse, row, rows, type Steps, sql } from './statement.ts'
import { firstLeaseEnds, sweep } from './sweep.ts'

/** The wall time at which something of a real clock is due, or a lease ends. */
export function* next(): Steps<Micros | undefined> {
  const first = yield* row(sql`SELECT next_due FROM totals WHERE next_due IS NOT NULL ORDER BY next_due LIMIT 1`)
  const ends = yield* firstLeaseEnds()
  const due = first?.next_due as number | undefined
  return due === undefined || ends === undefined ? (due ?? ends) : Math.min(due, ends)
}

/** The first row of a project, in its own time. */
export function* first(context: SqlContext, project: string): Steps<(Due & { awaits: boolean }) | undefined> {
  yield* sweep(context)
  const open = yield* openProject(context, project)
  const entry = yield* firstDue(open.project)
  if (!entry) return undefined
  const { kind, id, at, blocked } = entry
  const found = yield* row(
    kind === 'timer'
      ? sql`SELECT row FROM timers WHERE project = ${project} AND id = ${id}`
      : sql`SELECT row FROM webhooks WHERE project = ${project} AND id = ${id}`,
  )
  const of = parse<never>(found!.row)
  return kind === 'timer' ? { kind, at, timer: of, awaits: false } : { kind, at, row: of, awaits: blocked === 1 }
}

/** How much is due, and the soonest of it; of several at one time timers are first. */
export function* soonest(context: SqlContext, project: string, limit: number) {
  yield* openProject(context, project)
  const { count } = (yield* row(
    sql`SELECT (SELECT COUNT(*) FROM timers WHERE project = ${project}) + (SELECT COUNT(*) FROM webhooks WHERE project = ${project} AND at IS NOT NULL) AS count`,
  ))!
  const found = yield* rows(
    sql`SELECT * FROM (SELECT 0 AS kind, at, seq, row FROM timers WHERE project = ${project} UNION ALL SELECT 1 AS kind, at, seq, row FROM webhooks WHERE project = ${project} AND at IS NOT NULL) AS both_kinds ORDER BY at, kind, seq LIMIT ${limit}`,
  )
  const due = found.map(({ kind, at, row: text }): Due => {
    const of = parse<never>(text)
    return kind === 0 ? { kind: 'timer', at: at as number, timer: of } : { kind: 'webhook', at: at as number, row: of }
  })
  return { count: Number(count), soonest: due }
}
