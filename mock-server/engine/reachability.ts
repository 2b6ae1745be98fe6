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
  /** Addresses that were refused, and that somebody tries anew: resolves when it is known what came of it. */
  #trials = new Map<string, PromiseWithResolvers<void>>()

  /** What came of trying that address a moment ago, if there was no connection to be had. */
  refusal(url: string, now: Micros): Receipt | undefined {
    const refusal = this.#refusals.get(url)
    return refusal && now - refusal.at < SPEAKS_FOR ? refusal.receipt : undefined
  }

  /** Whether anything is known against trying that address. */
  doubts(url: string): boolean {
    return this.#refusals.has(url) || this.#trials.has(url)
  }

  /** The same for who would try now. Where the last refusal is too old to speak, the first tries for all that come until it is known what came of that: `undefined` is the right to try. */
  async refusalOrTrial(url: string, now: () => Micros): Promise<Receipt | undefined> {
    while (this.#trials.has(url)) await this.#trials.get(url)!.promise
    const refusal = this.refusal(url, now())
    if (!refusal && this.#refusals.has(url)) this.#trials.set(url, Promise.withResolvers())
    return refusal
  }

  note(url: string, receipt: Receipt, now: Micros): void {
    this.#refusals.delete(url)
    if (!receipt.refused) return
    if (this.#refusals.size === MOST_KEPT) this.#refusals.clear()
    this.#refusals.set(url, { at: now, receipt })
  }

  /** A try has come to its end, whatever it was. */
  tried(url: string): void {
    this.#trials.get(url)?.resolve()
    this.#trials.delete(url)
  }

  /** Somebody knows better: the next webhook tries for itself. */
  forget(url: string | undefined): void {
    if (url !== undefined) this.#refusals.delete(url)
  }
}
