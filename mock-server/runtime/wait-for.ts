import { differences, type Match, matches } from '../core/match.ts'
import type { Project } from './project.ts'
import { clearTimeout, setTimeout } from './real-timers.ts'

export interface Wish {
  match: Match
  count: number
  /** Of real time. */
  timeoutMs: number
}

export interface Nearest<Item> {
  item: Item
  differences: ReturnType<typeof differences>
}

/** The items that were waited for, or those that came, and of the others the one that differs least. */
export type Waited<Item> = { found: Item[] } | { matched: Item[]; nearest?: Nearest<Item> }

/** Looks again at each change in the project, until enough items match or the time is up. It moves no clock, and keeps the process alive: somebody is waiting. */
export async function waitFor<Item>(
  project: Project,
  read: () => Promise<Item[]>,
  { match, count, timeoutMs }: Wish,
): Promise<Waited<Item>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let late = false
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      late = true
      resolve()
    }, timeoutMs)
  })
  try {
    for (;;) {
      const changed = project.changed()
      const items = await read()
      const matched = items.filter((item) => matches(item, match))
      if (matched.length >= count) return { found: matched.slice(0, count) }
      if (late) return { matched, ...nearestTo(match, items) }
      await Promise.race([changed, over])
    }
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Of those that do not match the one with the fewest differences; among equals rather the thing that was meant in another state
 * than another thing, and of several the latest.
 */
function nearestTo<Item>(match: Match, items: readonly Item[]): { nearest?: Nearest<Item> } {
  const others = items
    .map((item) => ({ item, differences: differences(item, match) }))
    .filter((each) => each.differences.length > 0)
  const least = Math.min(...others.map(farness))
  const nearest = others.findLast((each) => farness(each) === least)
  return nearest ? { nearest } : {}
}

/** Fields that tell one thing from another, rather than how it stands. */
const naming = /(^|\.)(id|session_id|type|method|path|project)$/

/** Differences count first, those in a name decide between equals. */
const farness = ({ differences: each }: Nearest<unknown>): number =>
  each.length + each.filter(({ path }) => naming.test(path)).length / (each.length + 1)
