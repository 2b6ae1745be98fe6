/** How much of the past a project's journal may hold. */
export interface JournalLimits {
  /** Calls (default 1000). */
  calls: number
  /** Memory in bytes (default 8 MiB), reckoned as two a character of all that a call keeps, 1 KiB a call, and 128 for each header, violation, operation and warning. */
  bytes: number
}

/** How much of the past a project keeps, what is too much goes, the oldest before the others; and how much of it is done at one time. */
export interface StoreLimits {
  journal: JournalLimits
  /** Sessions, a webhook of no session counting as one. Only finished ones go, their webhooks with them; money, and idempotency keys, stay as they are. */
  sessions: number
  /** Webhooks that are claimed at one time on a real clock, whoever claims them; further ones wait, and timers do not wait for them. */
  webhooksAtOnce: number
}

export const defaultLimits: StoreLimits = {
  journal: { calls: 1000, bytes: 8 * 1024 * 1024 },
  sessions: 100_000,
  webhooksAtOnce: 64,
}
