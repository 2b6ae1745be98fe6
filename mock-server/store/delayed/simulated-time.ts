import TinyQueue from 'tinyqueue'
import { MILLISECOND, type Micros } from '../../core/time/time.ts'
import { nextMacrotask } from '../../timers/next-macrotask.ts'

interface Sleeper {
  at: Micros
  order: number
  wake(): void
}

/** A clock that jumps: whoever sleeps wakes in the order of time, each in a turn of its own, and nobody waits for real. */
export class SimulatedTime {
  #now: Micros
  #sleepers = new TinyQueue<Sleeper>([], (a, b) => a.at - b.at || a.order - b.order)
  #order = 0
  #running = false
  /** Work under way that takes real time and none of this. */
  #working = 0

  constructor(start: Micros = 1_700_000_000_000_000) {
    this.#now = start
  }

  now = (): Micros => this.#now

  sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#order += 1
      this.#sleepers.push({ at: this.#now + Math.round(ms * MILLISECOND), order: this.#order, wake })
      if (!this.#running) void this.#run()
    })

  /** Time stands still until it is done. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#working += 1
    try {
      return await work
    } finally {
      // Whoever waits for it goes on first.
      await nextMacrotask()
      this.#working -= 1
    }
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#sleepers.length > 0) {
      await nextMacrotask()
      if (this.#working > 0) continue
      const next = this.#sleepers.pop()!
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
    this.#running = false
  }
}
