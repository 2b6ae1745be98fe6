import type { Claimed } from '../rows.ts'
import type { Others } from '../sql/context.ts'
import { sql } from '../sql/statement.ts'

/** How long a claim waits for a project that somebody else has: a transaction takes some milliseconds, one that stands still ten seconds. */
const WAITS_MS = 1_000

/** The SQLSTATE of a lock that was not had in time. */
const LOCK_NOT_AVAILABLE = '55P03'

/** Who has waited in vain has claimed nothing, and looks again. */
export function unlessWaited(error: Error & { cause?: { code?: unknown } }): Claimed[] {
  if (error.cause?.code === LOCK_NOT_AVAILABLE) return []
  throw error
}

/** A process beside others: what it does not wait for, or not for long. */
export const besideOthers = (): Others => ({
  free: (projects) =>
    sql`SELECT p.id FROM projects p WHERE p.id IN (SELECT json_array_elements_text(${JSON.stringify(projects)}::json)) FOR UPDATE OF p SKIP LOCKED`,
  notForLong: sql`SELECT set_config('lock_timeout', ${String(WAITS_MS)}, true)`,
  inVain: new Set(),
})
