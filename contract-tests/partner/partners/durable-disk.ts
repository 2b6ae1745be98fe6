import type { Order } from './payout-data.ts'

/** An order as it is kept: what has to be known after a restart. */
export interface Kept extends Order {
  state: 'new' | 'started' | 'confirming' | 'confirmed' | 'paid' | 'failed' | 'unknown' | 'returned'
  /** Of its start: the same key, the same payout. */
  key: string
  sessionId?: string
}

/** What outlives the process: orders as text, by reference. */
export class Disk {
  #orders = new Map<string, string>()

  save(order: Kept): void {
    this.#orders.set(order.reference, JSON.stringify(order))
  }

  read(reference: string): Kept | undefined {
    const text = this.#orders.get(reference)
    return text === undefined ? undefined : (JSON.parse(text) as Kept)
  }

  all(): Kept[] {
    return [...this.#orders.values()].map((text) => JSON.parse(text) as Kept)
  }
}
