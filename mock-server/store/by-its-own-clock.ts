import type { Micros } from '../core/time/time.ts'
import type { Store } from './port.ts'

interface OwnClock {
  /** What the store's clock shows. */
  now(): Micros
  /** A moment of it as the clock of who asks shows it. */
  here(at: Micros): Micros
}

/** What is due on real clocks is so by the store's own clock, whoever asks; who sleeps until then has his. */
export const byItsOwnClock = ({ due, ...store }: Store, { now, here }: OwnClock): Store => ({
  ...store,
  due: {
    ...due,
    claim: (options) => due.claim(options.moved ? options : { ...options, now: now() }),
    async next() {
      const at = await due.next()
      return at === undefined ? undefined : here(at)
    },
  },
})
