/**
 * Rows by id, in the order they came. Those that are done with are kept as JSON text: it takes less room than objects, and a
 * garbage collector passes over it, so that a bank that has seen a million payouts is as quick as a young one.
 */
export class CompactedMap<Row extends { id: string }> {
  #rows = new Map<string, Row | string>()

  get(id: string): Row | undefined {
    const kept = this.#rows.get(id)
    return kept === undefined ? undefined : read(kept)
  }

  /** `done`: it is not expected to change any more. It may all the same. */
  set(row: Row, done: boolean): void {
    this.#rows.set(row.id, done ? JSON.stringify(row) : row)
  }

  isDone(id: string): boolean {
    return typeof this.#rows.get(id) === 'string'
  }

  delete(id: string): void {
    this.#rows.delete(id)
  }

  get size(): number {
    return this.#rows.size
  }

  /** Those that are not done with, without reading the others. */
  *live(): Generator<Row> {
    for (const kept of this.#rows.values()) if (typeof kept !== 'string') yield kept
  }

  /** Those that are there now, from behind the one called `after`, each read when it is come to. */
  *from(after?: string): Generator<Row> {
    let left = this.#rows.size
    let begun = after === undefined
    for (const [id, kept] of this.#rows) {
      if (begun) yield read(kept)
      else begun = id === after
      left -= 1
      if (left === 0) return
    }
  }

  /** Those that are there now, the newest first, from before the one called `before`, each read when it is come to. */
  *back(before?: string): Generator<Row> {
    const ids = [...this.#rows.keys()]
    let at = before === undefined ? ids.length : ids.lastIndexOf(before)
    while (--at >= 0) {
      const kept = this.#rows.get(ids[at]!)
      if (kept !== undefined) yield read(kept)
    }
  }

  /** As they are kept, without reading any; neither the texts nor the objects change any more. */
  kept(): (Row | string)[] {
    return [...this.#rows.values()]
  }
}

const read = <Row>(kept: Row | string): Row => (typeof kept === 'string' ? (JSON.parse(kept) as Row) : kept)
