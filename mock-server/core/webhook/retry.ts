import { MINUTE, type Micros, SECOND } from '../time/time.ts'

/** After the n-th failed try the bank waits 5 s, then twice as long each time (docs: growing intervals; the numbers are ours)… */
const FIRST_DELAY = 5 * SECOND
/** …but never longer than this (sibling: webhooks)… */
const LONGEST_DELAY = 15 * MINUTE
/** …and gives up this long after the first try (sibling: webhooks). */
const GIVE_UP_AFTER = 30 * MINUTE

/** When to send again after so many failed tries, the last of which ended now; `undefined` to give up. */
export function nextAttemptAt(firstAttemptAt: Micros, tries: number, now: Micros): Micros | undefined {
  const at = now + Math.min(FIRST_DELAY * 2 ** (tries - 1), LONGEST_DELAY)
  return at <= firstAttemptAt + GIVE_UP_AFTER ? at : undefined
}
