import type { ProjectOptions } from '../engine/settings.ts'
import type { RequestItem } from '../journal/request-items.ts'
import type { BankFetch } from './bank-fetch.ts'
import type { ProjectHandle } from './project-handle.ts'

/** A bank in the process. What a project has, it has too: that of its first project. */
export interface BankHandle extends ProjectHandle {
  /**
   * The bank's whole HTTP surface, without a socket; takes what `fetch` takes. A relative URL is the bank's, and whatever host an absolute one
   * names, the bank answers.
   *
   * @example globalThis.fetch = bank.fetch
   */
  readonly fetch: BankFetch
  /** Where payers find their pages: `customer_interaction` leads there. Without a slash at the end. */
  readonly publicUrl: string
  /** The bank's operations in each version, by method and path. */
  readonly operations: readonly { method: 'GET' | 'POST'; path: string }[]
  /** Lets webhooks to a URL past MSW; `bankHandlers` calls it. */
  passInterception(): void
  /** A project by id, made on first use; with options, replaced. */
  project(id: string, options?: ProjectOptions): ProjectHandle
  /** Calls that no project took: they named none, or one that is not here. */
  unclaimedRequests(): Promise<RequestItem[]>
  /**
   * Writes all that happens from now on into a file, step by step, so that it can be opened again (`openRecording`, `bank131-mock ui FILE`).
   * Resolves when what there is now has been written. A file that grows longer than `maxBytes` (default 64 MiB) begins anew. In Node alone.
   */
  record(file: string, options?: { maxBytes?: number }): Promise<void>
  /** Ends the bank and all its projects; deliveries under way are broken off. */
  close(): Promise<void>
}
