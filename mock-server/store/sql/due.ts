import type { Micros } from '../../core/time/time.ts'
import type { Due } from '../rows.ts'
import type { SqlContext } from './context.ts'
import { firstDue } from './first-due.ts'
import { isFree } from './open-free.ts'
import { lookWhatIsDue, openProject, writeTotals } from './open-project.ts'
import { webhookFrom } from './outbox.ts'
import { parse, row, rows, type Steps, sql } from './statement.ts'
import { firstLeaseEnds, sweep } from './sweep.ts'

/** The wall time at which something of a real clock is due, or a lease ends. */
export function* next(context: SqlContext): Steps<Micros | undefined> {
  const due = yield* nextDue(context)
  const ends = yield* firstLeaseEnds()
  return due === undefined || ends === undefined ? (due ?? ends) : Math.min(due, ends)
}

/** Where it may be too early it is looked at again. */
function* nextDue(context: SqlContext): Steps<Micros | undefined> {
  for (;;) {
    yield* writeTotals(context)
    const first = yield* row(
      sql`SELECT project, next_due, stale FROM totals WHERE next_due IS NOT NULL ORDER BY next_due LIMIT 1`,
    )
    if (first?.stale !== 1) return first?.next_due as number | undefined
    const project = first.project as string
    if (!(context.open.has(project) || (yield* isFree(context, project)))) return first.next_due as number
    yield* lookWhatIsDue(context, yield* openProject(context, project))
  }
}

/** The first row of a project, in its own time. */
export function* first(context: SqlContext, project: string): Steps<(Due & { awaits: boolean }) | undefined> {
  yield* sweep(context, project)
  const open = yield* openProject(context, project)
  const [entry] = yield* firstDue(open.project, 1, 1)
  if (!entry) return undefined
  const { kind, id, at, blocked } = entry
  if (kind === 'timer') return { kind, at, timer: parse(entry.row), awaits: false }
  const found = yield* row(sql`SELECT state, row FROM webhooks WHERE project = ${project} AND id = ${id}`)
  return { kind, at, row: webhookFrom(found!), awaits: blocked === 1 }
}

/** How much is due, and the soonest of it; of several at one time timers are first. */
export function* soonest(context: SqlContext, project: string, limit: number) {
  yield* openProject(context, project)
  const { count } = (yield* row(
    sql`SELECT (SELECT COUNT(*) FROM due WHERE project = ${project} AND kind = 'timer') + (SELECT COUNT(*) FROM webhooks WHERE project = ${project} AND at IS NOT NULL) AS count`,
  ))!
  const found = yield* rows(
    sql`SELECT * FROM (SELECT 0 AS kind, at, ord, NULL AS state, row FROM due WHERE project = ${project} AND kind = 'timer' UNION ALL SELECT 1 AS kind, at, seq AS ord, state, row FROM webhooks WHERE project = ${project} AND at IS NOT NULL) AS both_kinds ORDER BY at, kind, ord LIMIT ${limit}`,
  )
  const due = found.map((each): Due => {
    const at = each.at as number
    return each.kind === 0
      ? { kind: 'timer', at, timer: parse(each.row) }
      : { kind: 'webhook', at, row: webhookFrom(each) }
  })
  return { count: Number(count), soonest: due }
}
