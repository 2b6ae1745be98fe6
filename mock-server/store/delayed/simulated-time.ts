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

  async #run(): Promise<void> {
    this.#running = true
    while (this.#sleepers.length > 0) {
      await nextMacrotask()
      const next = this.#sleepers.pop()!
      this.#now = Math.max(this.#now, next.at)
      next.wake()
    }
    this.#running = false
  }
}
