import TinyQueue from 'tinyqueue'
import type { Micros } from '../../core/time/time.ts'

interface Entry {
  id: string
  at: Micros
  order: number
}

/**
 * Rows by due time, ties in the order they came. One that is taken keeps its place until it is put anew, given back or dropped; entries
 * that do not count any more are passed over.
 */
export class DueQueue {
  #heap = new TinyQueue<Entry>([], (a, b) => a.at - b.at || a.order - b.order)
  #current = new Map<string, Entry>()
  #taken = new Set<string>()
  #order = 0

  put(id: string, at: Micros): void {
    this.#order += 1
    const entry = { id, at, order: this.#order }
    this.#current.set(id, entry)
    this.#taken.delete(id)
    this.#heap.push(entry)
  }

  drop(id: string): void {
    this.#current.delete(id)
    this.#taken.delete(id)
  }

  has(id: string): boolean {
    return this.#current.has(id)
  }

  /** What is queued or taken, in the order it came. */
  entries(): { id: string; at: Micros }[] {
    return [...this.#current.values()].sort((a, b) => a.order - b.order).map(({ id, at }) => ({ id, at }))
  }

  get size(): number {
    return this.#current.size - this.#taken.size
  }

  peek(): { id: string; at: Micros } | undefined {
    for (let entry = this.#heap.peek(); entry; entry = this.#heap.peek()) {
      if (this.#current.get(entry.id) === entry && !this.#taken.has(entry.id)) return entry
      this.#heap.pop()
    }
    return undefined
  }

  take(now: Micros): string | undefined {
    const first = this.peek()
    if (!first || first.at > now) return undefined
    this.#heap.pop()
    this.#taken.add(first.id)
    return first.id
  }

  /** One that was taken is in its place again, unless it was put anew or dropped since. */
  giveBack(id: string): void {
    const entry = this.#current.get(id)
    if (entry && this.#taken.delete(id)) this.#heap.push(entry)
  }

  /** Whatever its time. */
  takeOne(id: string): boolean {
    if (!this.#current.has(id) || this.#taken.has(id)) return false
    this.#taken.add(id)
    return true
  }
}
