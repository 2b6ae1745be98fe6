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
  blocked: number
  /** Claimed by its name, without having been due. */
  aside: number
  token: string | null
  clock_lock: string | null
}

export const dueEntry = (row: Row | undefined) => row as unknown as DueEntry | undefined

/** The first of a project that nobody has claimed. On a real clock webhooks stand aside while they wait for an answer. */
export function* firstDue(
  { id, clock }: Pick<ProjectRow, 'id' | 'clock'>,
  only?: 'timer',
): Steps<DueEntry | undefined> {
  const of = [[first(id, 'timer', 0)], only ? [] : [first(id, 'webhook', 0)]].flat()
  if (!only && clock.mode === 'manual') of.push(first(id, 'webhook', 1))
  const found = yield of
  let earliest: DueEntry | undefined
  for (const [each] of found) {
    const entry = dueEntry(each)
    if (entry && (!earliest || entry.at < earliest.at || (entry.at === earliest.at && entry.ord < earliest.ord)))
      earliest = entry
  }
  return earliest
}

const first = (project: string, kind: DueEntry['kind'], blocked: number): Statement => ({
  ...sql`SELECT * FROM due WHERE project = ${project} AND kind = ${kind} AND blocked = ${blocked} AND token IS NULL ORDER BY at, ord LIMIT 1`,
  one: true,
})
