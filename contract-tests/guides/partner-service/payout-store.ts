/** `unknown`: the bank does not know either yet, so the money must not be sent again. */
export type PayoutStatus = 'started' | 'confirmed' | 'cancelled' | 'paid' | 'failed' | 'unknown'

export interface StoredPayout {
  order: string
  /** Kopecks. */
  amount: number
  sessionId: string
  status: PayoutStatus
  /** Why it failed, by the bank's code. */
  reason?: string
}

/** A table with the session as its key; in a real service, of a database. */
export class PayoutStore {
  readonly #payouts = new Map<string, StoredPayout>()

  bySession(sessionId: string): StoredPayout | undefined {
    return this.#payouts.get(sessionId)
  }

  byOrder(order: string): StoredPayout | undefined {
    return [...this.#payouts.values()].find((payout) => payout.order === order)
  }

  save(payout: StoredPayout): void {
    this.#payouts.set(payout.sessionId, payout)
  }
}
