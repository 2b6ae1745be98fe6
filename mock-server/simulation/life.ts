import { MILLISECOND, type Micros } from '../core/time/time.ts'
import type { SimulatedTime } from '../store/delayed/simulated-time.ts'

/** One run of a process: it can stand still for a while, and it can end without a word. Whatever waits for something goes on by it, or never. */
export class Life {
  /** Resolves when it has ended. */
  readonly ended: Promise<void>
  isOver = false
  #time: SimulatedTime
  #standsUntil: Micros = 0
  #end: () => void

  constructor(time: SimulatedTime) {
    this.#time = time
    const { promise, resolve } = Promise.withResolvers<void>()
    this.ended = promise
    this.#end = resolve
  }

  pause(ms: number): void {
    this.#standsUntil = Math.max(this.#standsUntil, this.#time.now() + ms * MILLISECOND)
  }

  crash(): void {
    this.isOver = true
    this.#end()
  }

  /** Resolves once the process runs; never, where it has ended. */
  async goesOn(): Promise<void> {
    for (;;) {
      if (this.isOver) return new Promise(() => {})
      const left = this.#standsUntil - this.#time.now()
      if (left <= 0) return
      await this.#time.sleep(left / MILLISECOND)
    }
  }

  sleep = async (ms: number): Promise<void> => {
    await this.#time.sleep(ms)
    await this.goesOn()
  }
}
