/** Random numbers that follow a seed, the same on every machine: mulberry32, whose steps are whole numbers alone. */
export class Random {
  #state: number

  /** `parts`: of several numbers, such as a seed and the number of a run, each changes all that follows. */
  constructor(...parts: readonly number[]) {
    this.#state = 0
    for (const part of parts) {
      this.#state = (this.#state ^ (part >>> 0)) >>> 0
      this.#state = Math.floor(this.#next() * 2 ** 32)
    }
  }

  /** From 0 up to, and not with, `limit`. */
  below = (limit: number): number => Math.floor(this.#next() * limit)

  /** Whether something happens that does so `times` in `of`. */
  happens = (times: number, of: number): boolean => this.below(of) < times

  /** @throws {RangeError} where there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('expected something to pick from')
    return items[this.below(items.length)]!
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
