/** So many have left before the array is made shorter. */
const TOGETHER = 1_000

/** Ids that leave in the order they came, each in the line once. Taking the first off an array of a hundred thousand moves all the others, so they leave a thousand at a time. */
export class FifoQueue {
  #ids: string[] = []
  #waiting = new Set<string>()
  #gone = 0

  constructor(ids: readonly string[] = []) {
    for (const id of ids) this.join(id)
  }

  /** Takes the last place, unless it has one. */
  join(id: string): void {
    if (this.#waiting.has(id)) return
    this.#waiting.add(id)
    this.#ids.push(id)
  }

  /** The first, which is in the line no more. */
  leave(): string | undefined {
    const id = this.#ids[this.#gone]
    if (id === undefined) return undefined
    this.#gone += 1
    this.#waiting.delete(id)
    if (this.#gone === TOGETHER) {
      this.#ids = this.waiting()
      this.#gone = 0
    }
    return id
  }

  waiting(): string[] {
    return this.#ids.slice(this.#gone)
  }
}
