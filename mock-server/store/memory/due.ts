import { isWaiting } from '../../core/webhook/webhook.ts'
import type { Due } from '../rows.ts'
import type { State } from './state.ts'

/** A step or a webhook that is due, by its id. */
export function dueRow({ timers, outbox }: State, id: string, at: number): Due {
  const timer = timers.get(id)
  return timer ? { kind: 'timer', at, timer } : { kind: 'webhook', at, row: outbox.get(id)! }
}

/** How much is due, and the soonest of it; of several at one time the first is first. */
export function dueSoonest(state: State, limit: number): { count: number; soonest: Due[] } {
  const soonest: Due[] = []
  let count = 0
  for (const due of allDue(state)) {
    count += 1
    if (soonest.length === limit && due.at >= (soonest.at(-1)?.at ?? 0)) continue
    const before = soonest.findLastIndex(({ at }) => at <= due.at)
    soonest.splice(before + 1, 0, due)
    if (soonest.length > limit) soonest.pop()
  }
  return { count, soonest }
}

function* allDue({ timers, outbox }: State): Generator<Due> {
  for (const timer of timers.values()) yield { kind: 'timer', at: timer.at, timer }
  for (const row of outbox.live())
    if (isWaiting(row) || row.state === 'sending')
      yield { kind: 'webhook', at: row.nextAttemptAt ?? row.createdAt, row }
}
