import type { Micros } from '../core/time/time.ts'
import type { WebhookRow } from '../core/webhook/webhook.ts'

/** What is sent about a session: the webhook, and the wall time since when. */
interface Sending {
  id: string
  since: Micros
}

/** Counts the deliveries that are under way, and tells when none is. */
export class InFlight {
  #count = 0
  #bySession = new Map<string, Sending>()
  #none: PromiseWithResolvers<void> | undefined

  get size(): number {
    return this.#count
  }

  begin({ id, sessionId }: Pick<WebhookRow, 'id' | 'sessionId'>, since: Micros): void {
    this.#count += 1
    if (sessionId !== undefined) this.#bySession.set(sessionId, { id, since })
  }

  end({ id, sessionId }: Pick<WebhookRow, 'id' | 'sessionId'>): void {
    this.#count -= 1
    if (sessionId !== undefined && this.#bySession.get(sessionId)?.id === id) this.#bySession.delete(sessionId)
    if (this.#count > 0) return
    this.#none?.resolve()
    this.#none = undefined
  }

  /** The webhook of a session that the partner has had in its hands ever since that time. */
  handledSince(sessionId: string, at: Micros): string | undefined {
    const sending = this.#bySession.get(sessionId)
    return sending && sending.since <= at ? sending.id : undefined
  }

  /** Resolves when nothing is under way. */
  async none(): Promise<void> {
    while (this.#count > 0) {
      this.#none ??= Promise.withResolvers()
      await this.#none.promise
    }
  }
}
