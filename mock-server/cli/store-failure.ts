import type { Observers } from '../engine/observers.ts'
import { StoreUnusableError } from '../store/unusable.ts'
import { BadUsage } from './bad-usage.ts'

/** SQLite's code for a file in which pages do not fit together. */
const DAMAGED = 11

/** A store that fails ends the bank, and one line says so: what was under way breaks off because of it, and is not told of besides. */
export class StoreFailure {
  #error: Error | undefined
  #isStarted = false
  #end: (error: Error) => void

  constructor(end: (error: Error) => void) {
    this.#end = end
  }

  watch({ onError, ...observers }: Observers): Observers {
    return {
      ...observers,
      onError: (error) => this.#error || onError?.(error),
      onStoreFailure: (error) => {
        this.#error = error
        if (this.#isStarted) this.#end(error)
      },
    }
  }

  /** A bank whose store fails, or cannot be read, before it listens is not started. @throws {BadUsage} */
  async before<T>(start: () => Promise<T>): Promise<T> {
    try {
      const started = await start()
      this.#isStarted = true
      if (this.#error) this.#end(this.#error)
      return started
    } catch (error) {
      const why = this.#error ?? error
      if (this.#error || isSqlites(error)) throw new BadUsage(`--store: ${reasonOf(why as Error)}`)
      throw error
    }
  }

  /** `undefined` where the store has failed meanwhile. */
  async unlessFailed<T>(run: () => Promise<T>): Promise<T | undefined> {
    try {
      return await run()
    } catch (error) {
      if (this.#error) return undefined
      throw error
    }
  }
}

/** Nothing goes on from what the store does not hold. */
export const whyItEnds = (error: Error): string =>
  error instanceof StoreUnusableError
    ? error.message
    : `cannot be written any more: ${reasonOf(error)}; all that was answered with 200 is kept, the bank ends here`

export const isSqlites = (error: unknown): error is Error & { errcode: number } => 'errcode' in Object(error)

const reasonOf = (error: Error): string =>
  isSqlites(error) && (error.errcode & 0xff) === DAMAGED
    ? 'it is damaged; give another file, or bring back a copy of it'
    : error.message
