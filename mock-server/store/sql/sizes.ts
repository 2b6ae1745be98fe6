import type { SqlContext } from './context.ts'
import { writeTotals } from './open-project.ts'
import { row, sql } from './statement.ts'

/** How much there is in all projects, the calls that none took included. */
export function* sizes(context: SqlContext) {
  yield* writeTotals(context)
  const found = yield* row(
    sql`SELECT (SELECT COUNT(*) FROM projects) AS projects, (SELECT COUNT(*) FROM sessions) AS sessions, (SELECT COUNT(*) FROM due WHERE kind = 'timer') AS timers, (SELECT COUNT(*) FROM webhooks WHERE at IS NOT NULL) AS webhooks, (SELECT COALESCE(SUM(calls), 0) FROM journals) AS calls, (SELECT COALESCE(SUM(bytes), 0) FROM journals) AS bytes`,
  )
  const { projects, sessions, timers, webhooks, calls, bytes } = found!
  return {
    projects: Number(projects),
    sessions: Number(sessions),
    timers: Number(timers),
    webhooks: Number(webhooks),
    calls: Number(calls),
    bytes: Number(bytes),
  }
}
