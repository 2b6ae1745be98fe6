import type { Micros } from '../../core/time/time.ts'
import type { ProjectRow } from '../rows.ts'
import { type Row, type Statement, type Steps, sql } from './statement.ts'

/** A row of what is due. */
export interface DueEntry {
  ord: number
  project: string
  id: string
  kind: 'timer' | 'webhook'
  at: Micros
  session: string | null
  /** A timer, whole. */
  row: string | null
  blocked: number
  /** Claimed by its name, without having been due. */
  aside: number
  token: string | null
  clock_lock: string | null
}

export const dueEntry = (row: Row | undefined) => row as unknown as DueEntry | undefined

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
  const found = (yield asked).flat().map((each) => dueEntry(each)!)
  found.sort((a, b) => a.at - b.at || a.ord - b.ord)
  const barrier = found.findIndex(({ kind, blocked }) => kind === 'webhook' && blocked === 1)
  return found.slice(0, barrier < 0 ? n : Math.min(n, barrier + 1))
}

const first = (project: string, kind: DueEntry['kind'], blocked: number, n: number): Statement =>
  sql`SELECT * FROM due WHERE project = ${project} AND kind = ${kind} AND blocked = ${blocked} AND token IS NULL ORDER BY at, ord LIMIT ${n}`
