import TinyQueue from 'tinyqueue'
import type { Micros } from '../../core/time/time.ts'

interface Entry {
  id: string
  at: Micros
  order: number
}

/** Rows by due time, ties in the order they came. A row that is scheduled anew or dropped leaves a stale entry that is passed over. */
export class DueQueue {
  #heap = new TinyQueue<Entry>([], (a, b) => a.at - b.at || a.order - b.order)
  #current = new Map<string, Entry>()
  #order = 0

  put(id: string, at: Micros): void {
    this.#order += 1
    const entry = { id, at, order: this.#order }
    // Out first, so that it stands last: `entries` need not be sorted.
    this.#current.delete(id)
    this.#current.set(id, entry)
    this.#heap.push(entry)
  }

  drop(id: string): void {
    this.#current.delete(id)
  }

  /** What is queued, in the order it came. */
  entries(): { id: string; at: Micros }[] {
    return [...this.#current.values()].map(({ id, at }) => ({ id, at }))
  }

  get size(): number {
    return this.#current.size
  }

  peek(): { id: string; at: Micros } | undefined {
    for (let entry = this.#heap.peek(); entry; entry = this.#heap.peek()) {
      if (this.#current.get(entry.id) === entry) return entry
      this.#heap.pop()
    }
    return undefined
  }

  take(now: Micros): string | undefined {
    const first = this.peek()
    if (!first || first.at > now) return undefined
    this.#heap.pop()
    this.#current.delete(first.id)
    return first.id
  }
}
