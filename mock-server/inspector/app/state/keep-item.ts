import { keepSession, kept } from './kept.ts'
import { sessionOf, stepOf } from './read-items.ts'
import type { SessionItem, SessionRow } from './rows.ts'

/** Keeps a session as it was read, and its steps where it was asked for with them; `known` is how it was kept before. */
export function keepItem(item: SessionItem, known: SessionRow | undefined = kept.sessions.get(item.id)): void {
  const row = sessionOf(item)
  if (item.steps) kept.stepsOf.set(item.id, item.steps.map(stepOf))
  keepSession(item.steps ? row : ofList(row, known))
}

/** A list has no steps, and may have been read before the event that has told of a change. */
function ofList(row: SessionRow, known: SessionRow | undefined): SessionRow {
  if (known?.isStale) return known
  return known?.stepsOf === row.updatedAt ? { ...row, stepsOf: row.updatedAt } : row
}

/** A page of sessions that begins with the newest: the first stands in the place of all that were kept. */
export function keepPage(newestFirst: readonly SessionItem[], isFirst: boolean): void {
  const known = new Map(kept.sessions)
  kept.sessions.clear()
  for (const item of newestFirst.toReversed()) keepItem(item, known.get(item.id))
  if (!isFirst) for (const row of known.values()) keepSession(row)
}
