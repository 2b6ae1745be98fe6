import type { FirstOfAll } from './first-of-all.ts'

/** What is said to a project and asked of it from outside, and perhaps not awaited: each is of the moment at which it came. */
export class CommandQueue {
  #opening: FirstOfAll
  /** Resolves, never rejected, when all that was said so far is done; absent where it is. */
  #last: Promise<void> | undefined
  #readers = new Set<Promise<unknown>>()

  /** `opening`: before the first. */
  constructor(opening: FirstOfAll) {
    this.#opening = opening
  }

  /** The project is not open yet, or something was said to it that is not done. */
  get pending(): boolean {
    return !this.#opening.isDone || this.#last !== undefined
  }

  /** Runs after what was said before, whatever came of that. */
  add<T>(run: () => Promise<T>): Promise<T> {
    const opened = () => this.#opening.done()?.then(run) ?? run()
    const done = this.#last ? this.#last.then(opened) : opened()
    const ended = done.then(
      () => {},
      () => {},
    )
    this.#last = ended
    void ended.then(() => {
      if (this.#last === ended) this.#last = undefined
    })
    return done
  }

  /** Begins in this turn or, where something has to be done `first`, before what is said after it; nobody waits for its end who does not take away what it reads. */
  async read<T>(run: () => Promise<T>, first?: () => Promise<unknown>): Promise<T> {
    if (!first && !this.pending) return this.#reading(run)
    const { reading } = await this.add(async () => {
      if (first) await first()
      return { reading: this.#reading(run) }
    })
    return reading
  }

  #reading<T>(run: () => Promise<T>): Promise<T> {
    const reading = run()
    this.#readers.add(reading)
    const ended = () => void this.#readers.delete(reading)
    reading.then(ended, ended)
    return reading
  }

  /** The project is open, and what was said so far is done. */
  async ready(): Promise<void> {
    if (!this.#opening.isDone) await this.#opening.done()
    if (this.#last) await this.#last
  }

  /** Nobody reads any more what a command is about to take away. */
  async unread(): Promise<void> {
    if (this.#readers.size > 0) await Promise.allSettled(this.#readers)
  }

  /** What was said and asked so far is done, whatever has come of it; absent where it is. */
  settled(): Promise<void> | undefined {
    if (!this.pending && this.#readers.size === 0) return undefined
    const ready = this.ready().catch(() => {})
    return ready.then(() => this.unread())
  }
}
