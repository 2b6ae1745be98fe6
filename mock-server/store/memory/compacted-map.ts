import { Slots } from './slots.ts'

/**
 * Rows by id, in the order they came. Those that are done with are kept as JSON text: it takes less room than objects, and a
 * garbage collector passes over it, so that a bank that has seen a million payouts is as quick as a young one. No reader looks at
 * more rows than it asks for, and what is counted is counted as rows change.
 */
export class CompactedMap<Row extends { id: string }> {
  #places = new Map<string, number>()
  #kept = new Slots<Row | string>()
  /** Places of those that are not done with. */
  #live = new Set<number>()
  #isCounted: (row: Row) => boolean
  #counted = 0
  /** The text that was read last: whoever waits for what comes behind a row asks for that row again and again. */
  #lastRead: { text: string; row: Row } | undefined

  /** `isCounted`: of those that are not done with. */
  constructor(isCounted: (row: Row) => boolean = () => false) {
    this.#isCounted = isCounted
  }

  get(id: string): Row | undefined {
    const kept = this.#at(id)
    return typeof kept === 'string' ? this.#readOnce(kept) : kept
  }

  #readOnce(text: string): Row {
    const last = this.#lastRead
    if (last?.text === text) return last.row
    const row = read<Row>(text)
    this.#lastRead = { text, row }
    return row
  }

  /** `done`: it is not expected to change any more. It may all the same. */
  set(row: Row, done: boolean): void {
    const kept = done ? JSON.stringify(row) : row
    if (!done && this.#isCounted(row)) this.#counted += 1
    const place = this.#places.get(row.id)
    if (place === undefined) {
      const added = this.#kept.add(kept)
      this.#places.set(row.id, added)
      if (!done) this.#live.add(added)
      return
    }
    const wasDone = this.#forgetCount(place)
    this.#kept.replace(place, kept)
    if (wasDone && !done) this.#live.add(place)
    if (!wasDone && done) this.#live.delete(place)
  }

  isDone(id: string): boolean {
    return typeof this.#at(id) === 'string'
  }

  delete(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#forgetCount(place)
    this.#places.delete(id)
    this.#live.delete(place)
    this.#kept.remove(place)
  }

  #at(id: string): Row | string | undefined {
    const place = this.#places.get(id)
    return place === undefined ? undefined : this.#kept.at(place)
  }

  /** Whether it was done with; else it is counted no more as it was. */
  #forgetCount(place: number): boolean {
    const before = this.#kept.at(place)!
    if (typeof before === 'string') return true
    if (this.#isCounted(before)) this.#counted -= 1
    return false
  }

  get size(): number {
    return this.#places.size
  }

  /** How many `isCounted` is true of. */
  get counted(): number {
    return this.#counted
  }

  /** Those that are there now and not done with, without reading the others; `place` tells which came first. */
  *live(): Generator<{ place: number; row: Row }> {
    const { end } = this.#kept
    for (const place of this.#live) {
      const row = this.#kept.at(place)
      if (place < end && row !== undefined && typeof row !== 'string') yield { place, row }
    }
  }

  /** Those that are there now, from behind the one called `after`, each read when it is come to. */
  *from(after?: string): Generator<Row> {
    const place = after === undefined ? -1 : this.#places.get(after)
    if (place !== undefined) for (const kept of this.#kept.from(place + 1)) yield read(kept)
  }

  /** Those that are there now, the newest first, from before the one called `before`, each read when it is come to. */
  *back(before?: string): Generator<Row> {
    const place = before === undefined ? this.#kept.end : this.#places.get(before)
    if (place !== undefined) for (const kept of this.#kept.back(place)) yield read(kept)
  }

  /** As they are kept, without reading any; neither the texts nor the objects change any more. */
  kept(): (Row | string)[] {
    return [...this.#kept.from()]
  }
}

const read = <Row>(kept: Row | string): Row => (typeof kept === 'string' ? (JSON.parse(kept) as Row) : kept)
