import { timestamp } from '../core/time/time.ts'
import type { Due } from '../store/rows.ts'
import type { ViewedProject } from './viewed-project.ts'

/** Something that the bank will do by itself: a step in a session, or a try at a webhook. */
type DueItem =
  | { at: string; session_id: string; event: string }
  | { at: string; session_id?: string; webhook: string; type: string }

/** How many are shown of what is due. */
const SHOWN = 100

/** How much is due in a project, and the soonest of it. */
export async function dueItems({
  id,
  services: { store },
}: ViewedProject): Promise<{ count: number; items: DueItem[] }> {
  const { count, soonest } = await store.due.soonest(id, SHOWN)
  return { count, items: soonest.map(dueItem) }
}

function dueItem(due: Due): DueItem {
  const at = timestamp(due.at)
  if (due.kind === 'timer') return { at, session_id: due.timer.sessionId, event: due.timer.event }
  const { sessionId, id: webhook, type } = due.row
  return { at, ...(sessionId !== undefined && { session_id: sessionId }), webhook, type }
}
