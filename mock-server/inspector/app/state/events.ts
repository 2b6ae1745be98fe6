import type { StreamedEvent } from '../api/event-stream.ts'
import { keepCall, keepSession, keepWebhook, kept } from './kept.ts'
import { callOfEvent, webhookOfEvent } from './read-events.ts'
import type { OperationRow } from './rows.ts'
import { timeOf } from './time-of.ts'

/** What an event of the stream asks for beside what it says. */
export interface Wanted {
  /** There are sessions that only their list knows. */
  sessions?: true
  /** All of the project was made anew. */
  all?: true
  /** The clock, and what is armed. */
  clock?: true
}

/** Puts what an event says among what is kept; what it does not say is asked for. */
export function keepEvent({ type, data }: StreamedEvent): Wanted {
  switch (type) {
    case 'call':
      keepCall(callOfEvent(data))
      return { clock: true }
    case 'webhook':
      keepWebhook(webhookOfEvent(data, kept.webhooks.get(String(data.id))))
      return { clock: true }
    case 'session':
      return sessionChanged(data)
    case 'clock':
      return { clock: true }
    default:
      return { all: true }
  }
}

function sessionChanged(data: StreamedEvent['data']): Wanted {
  const before = kept.sessions.get(String(data.id))
  if (!before) return { sessions: true }
  const { nextAction: _, ...rest } = before
  keepSession({
    ...rest,
    status: String(data.status),
    ...(typeof data.next_action === 'string' && { nextAction: data.next_action }),
    updatedAt: timeOf(String(data.updated_at)),
    operations: data.operations as OperationRow[],
    isStale: true,
  })
  return { clock: true }
}
