import { isOwed } from '../../core/webhook/webhook.ts'
import { forEachInTurns } from '../pages.ts'
import type { Due } from '../rows.ts'
import type { State } from './state.ts'

/** A step or a webhook that is due, by its id. */
export function dueRow({ timers, outbox }: State, id: string, at: number): Due {
  const timer = timers.get(id)
  return timer ? { kind: 'timer', at, timer } : { kind: 'webhook', at, row: outbox.get(id)! }
}

/** `place`: which of two at one time is first. */
interface Placed {
  due: Due
  place: number
}

/** How much is due, and the soonest of it; of several at one time the first is first. */
export async function dueSoonest(state: State, limit: number): Promise<{ count: number; soonest: Due[] }> {
  const count = state.timers.size + state.outbox.counted
  if (limit === 0) return { count, soonest: [] }
  const soonest: Placed[] = []
  await forEachInTurns(allDue(state), (each) => {
    if (soonest.length === limit && !isBefore(each, soonest.at(-1)!)) return
    soonest.splice(soonest.findLastIndex((other) => isBefore(other, each)) + 1, 0, each)
    if (soonest.length > limit) soonest.pop()
  })
  return { count, soonest: soonest.map(({ due }) => due) }
}

const isBefore = (one: Placed, other: Placed): boolean =>
  one.due.at < other.due.at || (one.due.at === other.due.at && one.place < other.place)

/** What is due now, steps before webhooks. */
function* allDue({ timers, outbox }: State): Generator<Placed> {
  let place = -timers.size
  for (const timer of timers.values()) {
    if (place === 0) break
    yield { due: { kind: 'timer', at: timer.at, timer }, place }
    place += 1
  }
  for (const { row, place: own } of outbox.live())
    if (isOwed(row)) yield { due: { kind: 'webhook', at: row.nextAttemptAt ?? row.createdAt, row }, place: own }
}
