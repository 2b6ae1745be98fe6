import { MILLISECOND, type Micros } from '../core/time/time.ts'
import { isStoreAway } from '../store/away.ts'
import type { Observers } from './observers.ts'
import type { Ports } from './ports.ts'

/** While the store is away everything runs into it: that it is, and that it is back, is told once. */
export class StoreOutage {
  readonly observers: Observers
  #told: Observers
  #ports: Pick<Ports, 'now'>
  #since: Micros | undefined

  /** `look`: asks the store again and again, until it answers. */
  constructor(told: Observers, ports: Pick<Ports, 'now'>, look: () => void) {
    this.#told = told
    this.#ports = ports
    const onError = (error: unknown) => {
      if (!isStoreAway(error)) return told.onError?.(error)
      if (this.#since !== undefined) return
      this.#since = ports.now()
      told.onStoreAway?.(error)
      look()
    }
    this.observers = { ...told, onError }
  }

  /** The store has answered what it was asked at that time, which tells nothing where that was before it was away. */
  over(askedAt: Micros): void {
    if (this.#since === undefined || askedAt < this.#since) return
    const awayMs = (this.#ports.now() - this.#since) / MILLISECOND
    this.#since = undefined
    this.#told.onStoreBack?.(awayMs)
  }
}
