import type { Micros } from '../../core/time/time.ts'
import type { ProjectRow } from '../rows.ts'
import { type Row, type Statement, type Steps, sql } from './statement.ts'

/** A row of what is due, and what is asked of it to claim it. */
export interface DueEntry {
  ord: number
  id: string
  kind: 'timer' | 'webhook'
  at: Micros
  /** A timer, whole. */
  row: string | null
  blocked: number
}

export interface WholeEntry extends DueEntry {
  /** Claimed by its name, without having been due. */
  aside: number
  token: string | null
}

export const wholeEntry = (row: Row | undefined) => row as unknown as WholeEntry | undefined

/**
 * The first of a project that nobody has claimed, in their order: so many, and so many webhooks among them at the most. On a real clock
 * webhooks stand aside while they wait for an answer; on a manual one nothing behind such a one is answered.
 */
export function* firstDue(
  { id, clock }: Pick<ProjectRow, 'id' | 'clock'>,
  n: number,
  webhooks: number,
): Steps<DueEntry[]> {
  const asked = [first(id, 'timer', 0, n)]
  if (webhooks > 0) asked.push(first(id, 'webhook', 0, Math.min(n, webhooks)))
  if (webhooks > 0 && clock.mode === 'manual') asked.push(first(id, 'webhook', 1, 1))
  const found = (yield asked).flat() as unknown as DueEntry[]
  found.sort((a, b) => a.at - b.at || a.ord - b.ord)
  const barrier = found.findIndex(({ kind, blocked }) => kind === 'webhook' && blocked === 1)
  return found.slice(0, barrier < 0 ? n : Math.min(n, barrier + 1))
}

// SQLite plans a statement anew for each value of what it looks at as it plans: the number behind LIMIT, and what an index is limited to.
const first = (project: string, kind: DueEntry['kind'], blocked: number, n: number): Statement =>
  kind === 'timer'
    ? sql`SELECT ord, id, kind, at, row, blocked FROM due WHERE project = ${project} AND kind = 'timer' AND blocked = ${blocked} AND token IS NULL ORDER BY at, ord LIMIT CAST(${n} AS INTEGER)`
    : sql`SELECT ord, id, kind, at, row, blocked FROM due WHERE project = ${project} AND kind = 'webhook' AND blocked = ${blocked} AND token IS NULL ORDER BY at, ord LIMIT CAST(${n} AS INTEGER)`
