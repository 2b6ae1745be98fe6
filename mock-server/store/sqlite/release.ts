import type { SqlContext } from '../sql/context.ts'
import { wholeEntry } from '../sql/first-due.ts'
import { lookWhatIsDue, tryOpen } from '../sql/open-project.ts'
import { rows, type Steps, sql, write } from '../sql/statement.ts'
import { takeBack } from '../sql/take-back.ts'

/** Ends all that a process which is gone has claimed, locked or was answering. */
export function* releaseAll(context: SqlContext): Steps<void> {
  yield* write(
    sql`UPDATE due SET blocked = 0 WHERE kind = 'webhook' AND (project, session) IN (SELECT project, session FROM awaiting)`,
    sql`DELETE FROM awaiting`,
    sql`UPDATE projects SET clock_lock = NULL, lock_until = NULL WHERE clock_lock IS NOT NULL`,
  )
  const claimed = yield* rows(sql`SELECT * FROM due WHERE token IS NOT NULL ORDER BY lease_until, ord`)
  for (const [project, entries] of Map.groupBy(claimed, (entry) => entry.project as string)) {
    const open = yield* tryOpen(context, project)
    if (!open) continue
    for (const entry of entries) yield* takeBack(open, wholeEntry(entry)!)
  }
  // What stood aside is due again, in projects of which nothing was claimed too.
  const busy = yield* rows(sql`SELECT id FROM projects WHERE EXISTS (SELECT 1 FROM due WHERE project = projects.id)`)
  for (const { id } of busy) {
    const open = yield* tryOpen(context, id as string)
    if (!open) continue
    yield* lookWhatIsDue(context, open)
  }
}
