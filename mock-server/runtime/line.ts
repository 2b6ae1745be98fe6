/** So many have left before the array is made shorter. */
const TOGETHER = 1_000

/** Ids that leave in the order they came. Taking the first off an array of a hundred thousand moves all the others, so they leave a thousand at a time. */
export class Line {
  #ids: string[]
  #gone = 0

  constructor(ids: readonly string[] = []) {
    this.#ids = [...ids]
  }

  join(id: string): void {
    this.#ids.push(id)
  }

  /** The first, which is in the line no more. */
  leave(): string | undefined {
    const id = this.#ids[this.#gone]
    if (id === undefined) return undefined
    this.#gone += 1
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
