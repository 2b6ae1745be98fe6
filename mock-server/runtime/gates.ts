/** Webhooks that a call causes wait here until its answer has left: a gate a session, closed while any of its calls is being answered. */
export class Gates {
  #closed = new Map<string, Promise<unknown>>()

  /** Keeps the session's webhooks back until `answered` is kept. */
  close(sessionId: string, answered: Promise<unknown>): void {
    const before = this.#closed.get(sessionId)
    if (before === answered) return
    const all = before ? Promise.allSettled([before, answered]) : answered
    const open = () => {
      if (this.#closed.get(sessionId) === all) this.#closed.delete(sessionId)
    }
    this.#closed.set(sessionId, all)
    all.then(open, open)
  }

  isClosed(sessionId: string): boolean {
    return this.#closed.has(sessionId)
  }

  async opened(sessionId: string): Promise<void> {
    for (let gate = this.#closed.get(sessionId); gate; gate = this.#closed.get(sessionId)) await gate.catch(() => {})
  }

  /** Sessions with a call that is being answered. */
  get size(): number {
    return this.#closed.size
  }

  clear(): void {
    this.#closed.clear()
  }
}
