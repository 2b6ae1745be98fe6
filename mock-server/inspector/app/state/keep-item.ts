import { keepSession, kept } from './kept.ts'
import { sessionOf, stepOf } from './read-items.ts'
import type { SessionItem } from './rows.ts'

/** Keeps a session as it was read, and its steps where it was asked for with them. */
export function keepItem(item: SessionItem): void {
  if (item.steps) kept.stepsOf.set(item.id, item.steps.map(stepOf))
  keepSession(sessionOf(item))
}
