import { type Micros, timestamp } from '../core/time.ts'
import type { Project } from './project.ts'

/** Something that the bank will do by itself: a step in a session, or a try at a webhook. */
export type DueItem =
  | { at: string; session_id: string; event: string }
  | { at: string; session_id: string; webhook: string; type: string }

/** All that is due in a project, soonest first. */
export async function dueItems({ id, around: { store } }: Project): Promise<DueItem[]> {
  const timers = (await Promise.all((await store.sessions(id)).map((session) => store.timers(id, session.id)))).flat()
  const webhooks = (await store.webhooks(id)).filter(({ status }) => status === 'due')
  const due: [Micros, object][] = [
    ...timers.map(({ at, sessionId, event }): [Micros, object] => [at, { session_id: sessionId, event }]),
    ...webhooks.map(({ nextAttemptAt, sessionId, id: webhook, type }): [Micros, object] => [
      nextAttemptAt!,
      { session_id: sessionId, webhook, type },
    ]),
  ]
  return due.sort(([a], [b]) => a - b).map(([at, what]) => ({ at: timestamp(at), ...what }) as DueItem)
}
