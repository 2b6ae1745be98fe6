import type { RequestItem, WebhookItem } from '../../../mock-server/index.ts'
import { methodOf } from './journal.ts'
import { newest } from './read-once.ts'

const reads = /^(session\/status|wallet\/balance|token\/info|report\/|fps\/banks|npd\/)/

/**
 * What tells that something goes on between a partner and the bank. A partner that polls, as the documentation advises, asks the same again and again: a
 * read that is answered as the one before it was is no activity.
 */
export class Activity {
  #answers = new Map<string, string>()
  #seen = new Set<string>()
  #latest: RequestItem | undefined
  #count = 0

  /** A text that changes whenever something has happened since it was last asked for. */
  of(calls: readonly RequestItem[], webhooks: readonly WebhookItem[]): string {
    for (const call of newest(calls, ({ id }) => this.#seen.has(id))) {
      this.#seen.add(call.id)
      if (this.#saysNothingNew(call)) continue
      this.#latest = call
      this.#count += 1
    }
    return `${this.#count} ${webhooks.length} ${webhooks.reduce((sum, { attempts }) => sum + attempts.length, 0)}`
  }

  /** The last call that was something new. */
  get latest(): RequestItem | undefined {
    return this.#latest
  }

  #saysNothingNew(call: RequestItem): boolean {
    if (call.method !== 'GET' && !reads.test(methodOf(call))) return false
    const asked = `${call.path} ${call.session_id ?? ''}`
    const same = this.#answers.get(asked) === call.response.body
    this.#answers.set(asked, call.response.body)
    return same
  }
}
