import TinyQueue from 'tinyqueue'
import type { Micros } from '../../core/time/time.ts'

interface Entry {
  id: string
  at: Micros
  order: number
  /** Whether the heap has it, somebody has taken it, or it counts no more. */
  place: 'queued' | 'taken' | 'gone'
}

/**
 * Rows by due time, ties in the order they came. One that is taken keeps its place until it is put anew, given back or dropped; entries
 * that do not count any more are passed over. What became of an entry stands on it, so that looking for the first asks no other table.
 */
export class DueQueue {
  #heap = new TinyQueue<Entry>([], (a, b) => a.at - b.at || a.order - b.order)
  #current = new Map<string, Entry>()
  #taken = 0
  #order = 0

  put(id: string, at: Micros): void {
    this.#end(this.#current.get(id))
    this.#order += 1
    const entry: Entry = { id, at, order: this.#order, place: 'queued' }
    this.#current.set(id, entry)
    this.#heap.push(entry)
  }

  drop(id: string): void {
    this.#end(this.#current.get(id))
    this.#current.delete(id)
  }

  #end(entry: Entry | undefined): void {
    if (!entry) return
    if (entry.place === 'taken') this.#taken -= 1
    entry.place = 'gone'
  }

  has(id: string): boolean {
    return this.#current.has(id)
  }

  /** What is queued or taken, in the order it came. */
  entries(): { id: string; at: Micros }[] {
    return [...this.#current.values()].sort((a, b) => a.order - b.order).map(({ id, at }) => ({ id, at }))
  }

  get size(): number {
    return this.#current.size - this.#taken
  }

  peek(): { id: string; at: Micros } | undefined {
    for (let entry = this.#heap.peek(); entry; entry = this.#heap.peek()) {
      if (entry.place === 'queued') return entry
      this.#heap.pop()
    }
    return undefined
  }

  take(now: Micros): string | undefined {
    const first = this.peek()
    if (!first || first.at > now) return undefined
    const entry = this.#heap.pop()!
    this.#take(entry)
    return entry.id
  }

  /** One that was taken is in its place again, unless it was put anew or dropped since. */
  giveBack(id: string): void {
    const entry = this.#current.get(id)
    if (entry?.place !== 'taken') return
    this.#taken -= 1
    // Another one: that which was taken out of turn stands in the heap still, and counts no more.
    const again: Entry = { ...entry, place: 'queued' }
    entry.place = 'gone'
    this.#current.set(id, again)
    this.#heap.push(again)
  }

  /** Whatever its time. */
  takeOne(id: string): boolean {
    const entry = this.#current.get(id)
    if (entry?.place !== 'queued') return false
    this.#take(entry)
    return true
  }

  #take(entry: Entry): void {
    entry.place = 'taken'
    this.#taken += 1
  }
}
