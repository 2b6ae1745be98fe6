import type { Micros } from '../../core/time/time.ts'
import type { State } from './state.ts'

/** A right that ends by itself: to one row that is due, to move a clock, or to let an answer leave first. */
export interface HeldLease {
  token: string
  until: Micros
  kind: 'claim' | 'clock' | 'answer'
  /** The project as it was then: a lease of an earlier generation is of no use. */
  state: State
  /** Of the row that is claimed, or of the session whose webhooks wait. */
  of: string
  /** Of a row that is claimed by who moves a clock: the lock. */
  lock?: string | undefined
}

/** All leases of the store. Whoever ends one in time drops it; the others are asked for when time has passed. */
export class Leases {
  #held = new Map<string, HeldLease>()
  /** None ends before it. */
  #earliest = Number.POSITIVE_INFINITY

  add(lease: HeldLease): void {
    this.#held.set(lease.token, lease)
    this.#earliest = Math.min(this.#earliest, lease.until)
  }

  get(token: string): HeldLease | undefined {
    return this.#held.get(token)
  }

  drop(token: string): void {
    this.#held.delete(token)
  }

  renew(tokens: readonly string[], until: Micros): void {
    for (const token of tokens) {
      const lease = this.#held.get(token)
      if (lease && lease.until < until) lease.until = until
    }
  }

  /** Those that have ended, which are dropped. */
  ended(now: Micros): HeldLease[] {
    if (now < this.#earliest) return []
    const ended = [...this.#held.values()].filter(({ until }) => until <= now)
    for (const { token } of ended) this.#held.delete(token)
    this.#earliest = Number.POSITIVE_INFINITY
    for (const { until } of this.#held.values()) this.#earliest = Math.min(this.#earliest, until)
    return ended
  }

  /** When to look again. */
  get next(): Micros | undefined {
    return this.#held.size === 0 ? undefined : this.#earliest
  }
}
