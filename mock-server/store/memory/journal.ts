import type { JournalLimits } from '../limits.ts'
import { sizeOf } from '../row-size.ts'
import type { JournalEntries, RequestRow } from '../rows.ts'

/** The latest calls, oldest first; what is too much goes, the oldest before the others. */
export class Journal {
  #rows: RequestRow[] = []
  /** Of each row. */
  #sizes: number[] = []
  #limits: JournalLimits
  #recorded = 0
  #dropped = 0
  #bytes = 0

  constructor(limits: JournalLimits, { recorded, dropped = 0, rows }: JournalEntries = { recorded: 0, rows: [] }) {
    this.#limits = limits
    this.#recorded = recorded
    this.#dropped = dropped
    for (const row of rows) this.#keep(row)
  }

  /** Answers the id that the call gets. */
  record(row: Omit<RequestRow, 'id'>): string {
    this.#recorded = (this.#recorded % Number.MAX_SAFE_INTEGER) + 1
    const id = `req_${this.#recorded}`
    this.#keep({ id, ...row })
    return id
  }

  #keep(row: RequestRow): void {
    const size = sizeOf(row)
    this.#rows.push(row)
    this.#sizes.push(size)
    this.#bytes += size
    while (this.#rows.length > this.#limits.calls || this.#bytes > this.#limits.bytes) {
      this.#rows.shift()
      this.#dropped += 1
      this.#bytes -= this.#sizes.shift()!
    }
  }

  /** How many there were in all. */
  get recorded(): number {
    return this.#recorded
  }

  /** What a snapshot keeps of it. */
  entries(): JournalEntries {
    return { recorded: this.#recorded, dropped: this.#dropped, rows: [...this.#rows] }
  }

  clear(): void {
    this.#rows = []
    this.#sizes = []
    this.#bytes = 0
    this.#dropped = 0
  }

  /** From the newest on: it is what is asked for most. */
  get(id: string): RequestRow | undefined {
    return this.#rows.findLast((row) => row.id === id)
  }

  /** Those that are there now, from behind the one called `after`. */
  from(after?: string): readonly RequestRow[] {
    const at = after === undefined ? -1 : this.#rows.findLastIndex(({ id }) => id === after)
    return after !== undefined && at < 0 ? [] : this.#rows.slice(at + 1)
  }

  /** Those that are there now, the newest first, from before the one called `before`. */
  back(before?: string): readonly RequestRow[] {
    const at = before === undefined ? this.#rows.length : this.#rows.findLastIndex(({ id }) => id === before)
    return this.#rows.slice(0, Math.max(0, at)).toReversed()
  }

  /** How many calls are kept no more since it was emptied last. */
  get dropped(): number {
    return this.#dropped
  }

  get size(): number {
    return this.#rows.length
  }

  get bytes(): number {
    return this.#bytes
  }
}
