import { MILLISECOND, type Micros } from '../core/time/time.ts'
import type { Receipt } from './ports.ts'

/** For how long one refused connection speaks for every webhook to the same address. */
const SPEAKS_FOR = 100 * MILLISECOND

/** Addresses; beyond that they are tried again. */
const MOST_KEPT = 1_000

/**
 * Where nobody listens. A hundred thousand webhooks that fall due for a partner who is down fail by the one connection that was
 * tried a moment ago, and none of them is signed before it can be sent.
 */
export class Reachability {
  #refusals = new Map<string, { at: Micros; receipt: Receipt }>()

  /** What came of trying that address a moment ago, if there was no connection to be had. */
  refusal(url: string, now: Micros): Receipt | undefined {
    const refusal = this.#refusals.get(url)
    if (!refusal) return undefined
    if (now - refusal.at < SPEAKS_FOR) return refusal.receipt
    this.#refusals.delete(url)
    return undefined
  }

  note(url: string, receipt: Receipt, now: Micros): void {
    this.#refusals.delete(url)
    if (!receipt.refused) return
    if (this.#refusals.size === MOST_KEPT) this.#refusals.clear()
    this.#refusals.set(url, { at: now, receipt })
  }

  /** Somebody knows better: the next webhook tries for itself. */
  forget(url: string | undefined): void {
    if (url !== undefined) this.#refusals.delete(url)
  }
}
