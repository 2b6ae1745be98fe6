import { unlessAborted } from './unless-aborted.ts'

/** Webhooks that a call causes wait here until its answer has left: a gate a session, closed while any of its calls is being answered. */
export class AnswerGate {
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

  /** Kept when no call of the session is being answered any more, or when the signal says that nobody waits for it. */
  async opened(sessionId: string, signal?: AbortSignal): Promise<void> {
    let gate = this.#closed.get(sessionId)
    while (gate && !signal?.aborted) {
      await unlessAborted(gate, signal).catch(() => {})
      gate = this.#closed.get(sessionId)
    }
  }

  /** Sessions with a call that is being answered. */
  get size(): number {
    return this.#closed.size
  }

  clear(): void {
    this.#closed.clear()
  }
}
