import TinyQueue from 'tinyqueue'
import type { Micros } from '../../core/time/time.ts'

/** Timers can be looked for alone, where no more webhooks may be sent. */
export type DueKind = 'timer' | 'webhook'

interface Entry {
  id: string
  kind: DueKind
  at: Micros
  order: number
  /** Whether the heap has it, somebody has taken it out, or it counts no more. */
  place: 'queued' | 'taken' | 'gone'
}

const inOrder = (a: Entry, b: Entry): number => a.at - b.at || a.order - b.order
const heap = () => new TinyQueue<Entry>([], inOrder)

/**
 * Rows by due time, ties in the order they came. One that is taken keeps its place until it is put anew, given back or dropped; entries
 * that do not count any more are passed over. What became of an entry stands on it, so that looking for the first asks no other table.
 */
export class DueQueue {
  #heaps = { timer: heap(), webhook: heap() }
  #current = new Map<string, Entry>()
  #taken = 0
  #order = 0

  put(id: string, at: Micros, kind: DueKind = 'timer'): void {
    this.#order += 1
    const before = this.#current.get(id)
    if (before?.place === 'taken') {
      before.kind = kind
      before.at = at
      before.order = this.#order
      this.#queue(before)
      return
    }
    if (before) before.place = 'gone'
    const entry: Entry = { id, kind, at, order: this.#order, place: 'queued' }
    this.#current.set(id, entry)
    this.#heaps[kind].push(entry)
  }

  /** One that was taken out is in its heap again. */
  #queue(entry: Entry): void {
    entry.place = 'queued'
    this.#taken -= 1
    this.#heaps[entry.kind].push(entry)
  }

  drop(id: string): void {
    const entry = this.#current.get(id)
    if (!entry) return
    if (entry.place === 'taken') this.#taken -= 1
    entry.place = 'gone'
    this.#current.delete(id)
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

  peek(only?: DueKind): { readonly id: string; readonly at: Micros; readonly kind: DueKind } | undefined {
    return this.#first(only)
  }

  take(now: Micros, only?: DueKind): string | undefined {
    const entry = this.#first(only)
    if (!entry || entry.at > now) return undefined
    this.#heaps[entry.kind].pop()
    entry.place = 'taken'
    this.#taken += 1
    return entry.id
  }

  /** The first is due later: as if it had been taken and put anew. */
  putOff(at: Micros, only?: DueKind): void {
    const entry = this.#first(only)!
    this.#heaps[entry.kind].pop()
    this.#order += 1
    entry.at = at
    entry.order = this.#order
    this.#heaps[entry.kind].push(entry)
  }

  #first(only?: DueKind): Entry | undefined {
    if (only) return this.#firstOf(only)
    const [timer, webhook] = [this.#firstOf('timer'), this.#firstOf('webhook')]
    if (!timer || !webhook) return timer ?? webhook
    return inOrder(timer, webhook) < 0 ? timer : webhook
  }

  #firstOf(kind: DueKind): Entry | undefined {
    const queued = this.#heaps[kind]
    for (let entry = queued.peek(); entry; entry = queued.peek()) {
      if (entry.place === 'queued') return entry
      queued.pop()
    }
    return undefined
  }

  /** One that was taken is in its place again, unless it was put anew or dropped since. */
  giveBack(id: string): void {
    const entry = this.#current.get(id)
    if (entry?.place === 'taken') this.#queue(entry)
  }

  /** Whatever its time. */
  takeOne(id: string): boolean {
    const entry = this.#current.get(id)
    if (entry?.place !== 'queued') return false
    // Another one: that which is taken out of turn stands in the heap still, and counts no more.
    entry.place = 'gone'
    this.#current.set(id, { ...entry, place: 'taken' })
    this.#taken += 1
    return true
  }
}
