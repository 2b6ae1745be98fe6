import type { EventHistory, KeptEvent } from './event-history.ts'

/** What has come since, and the id to go on from; no events: nothing has come for so long. */
interface EventBatch {
  events: readonly KeptEvent[]
  id: string
}

/** Characters of events that are handed over at a time: no more than that waits in memory for a client that does not read. */
const BATCH = 65_536

/** One who reads the events at its own pace. It holds a position and no events, so it costs nothing to be slow. */
export class EventReader {
  #history: EventHistory
  #position: number
  #schedule: (delayMs: number, run: () => void) => () => void
  #onLeave: () => void
  #woken = Promise.withResolvers<void>()
  #isOver = false
  #hasLeft = false
  /** Called when it is so slow that what it would read next is not kept any more. */
  onBehind: () => void = () => {}

  constructor(
    history: EventHistory,
    position: number,
    { schedule }: { schedule(delayMs: number, run: () => void): () => void },
    onLeave: () => void,
  ) {
    this.#history = history
    this.#position = position
    this.#schedule = schedule
    this.#onLeave = onLeave
  }

  /** To go on from where it is now. */
  get id(): string {
    return this.#history.idOf(this.#position)
  }

  /** `undefined`: there is no more for it. Waits for so many milliseconds of real time. */
  async next(ms: number): Promise<EventBatch | undefined> {
    if (this.#position === this.#history.end && !this.#isOver) await this.#somethingWithin(ms)
    if (this.#hasLeft || this.#isBehind()) return undefined
    const events = this.#history.from(this.#position, BATCH)
    if (events.length === 0 && this.#isOver) return undefined
    this.#position += events.length
    return { events, id: this.id }
  }

  async #somethingWithin(ms: number): Promise<void> {
    this.#woken = Promise.withResolvers()
    const cancel = this.#schedule(ms, () => this.#woken.resolve())
    await this.#woken.promise
    cancel()
  }

  /** There are more events. */
  wake(): void {
    if (!this.#isBehind()) this.#woken.resolve()
  }

  #isBehind(): boolean {
    if (this.#position >= this.#history.first) return false
    this.leave()
    this.onBehind()
    return true
  }

  /** There will be no more than there are. */
  end(): void {
    this.#isOver = true
    this.#woken.resolve()
  }

  leave(): void {
    if (this.#hasLeft) return
    this.#hasLeft = true
    this.#woken.resolve()
    this.#onLeave()
  }
}
