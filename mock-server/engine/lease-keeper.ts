import type { Store } from '../store/port.ts'
import type { Ports } from './ports.ts'
import { untilCommitted } from './until-committed.ts'

/** Milliseconds of wall time after which what a process has claimed is anybody's: it has died, or lost its store. */
export const LEASE_MS = 30_000

/** Leases of what this process does right now, lengthened for as long as it does it. */
export class LeaseKeeper {
  /** Nobody else's. */
  readonly owner: string
  #store: Store
  #ports: Ports
  #onError: (error: unknown) => void
  #held = new Set<string>()
  #given = 0
  #cancel: (() => void) | undefined

  constructor(store: Store, ports: Ports, onError: (error: unknown) => void) {
    this.owner = Math.floor(ports.random() * 2 ** 48).toString(36)
    this.#store = store
    this.#ports = ports
    this.#onError = onError
  }

  /** A token for what is not claimed by a row: a clock, an answer. */
  token(): string {
    this.#given += 1
    return `${this.owner}-${this.#given}`
  }

  hold(token: string): void {
    this.#held.add(token)
    if (!this.#cancel) this.#schedule()
  }

  drop(token: string): void {
    this.#held.delete(token)
  }

  /** Keeps no lease any more. */
  stop(): void {
    this.#held.clear()
    this.#cancel?.()
  }

  /** One alarm at a time: something may have been taken while the leases were lengthened. */
  #schedule(): void {
    this.#cancel?.()
    this.#cancel = this.#ports.schedule(LEASE_MS / 3, () => void this.#renew())
  }

  async #renew(): Promise<void> {
    this.#cancel = undefined
    if (this.#held.size === 0) return
    try {
      await untilCommitted(this.#ports, () => this.#store.renew([...this.#held], LEASE_MS))
    } catch (error) {
      this.#onError(error)
    } finally {
      this.#schedule()
    }
  }
}
