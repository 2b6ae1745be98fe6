import type { RequestRow } from './request-row.ts'

/** How much a project's journal may hold. */
export interface JournalLimits {
  /** Calls (default 1000). */
  calls: number
  /** Memory in bytes (default 8 MiB), reckoned as two a character and 1 KiB a call. */
  bytes: number
}

export const defaultJournalLimits: JournalLimits = { calls: 1000, bytes: 8 * 1024 * 1024 }

const PER_CALL = 1024

/** The latest calls, oldest first; what is too much goes, the oldest before the others. */
export class Journal {
  #rows: RequestRow[] = []
  #limits: JournalLimits
  #recorded = 0
  #bytes = 0

  constructor(limits: JournalLimits) {
    this.#limits = limits
  }

  /** Answers the id that the call gets. */
  record(row: Omit<RequestRow, 'id'>): string {
    this.#recorded += 1
    const kept = { id: `req_${this.#recorded}`, ...row }
    this.#rows.push(kept)
    this.#bytes += sizeOf(kept)
    while (this.#rows.length > this.#limits.calls || this.#bytes > this.#limits.bytes) {
      this.#bytes -= sizeOf(this.#rows.shift()!)
    }
    return kept.id
  }

  clear(): void {
    this.#rows = []
    this.#bytes = 0
  }

  get rows(): readonly RequestRow[] {
    return [...this.#rows]
  }

  get size(): number {
    return this.#rows.length
  }

  get bytes(): number {
    return this.#bytes
  }
}

const sizeOf = ({ headers, body, answer }: RequestRow): number => {
  let length = body.length + answer.length
  for (const name in headers) length += name.length + headers[name]!.length
  return PER_CALL + 2 * length
}
