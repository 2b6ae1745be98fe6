import type { JournalLimits } from '../store/limits.ts'
import type { Delivery } from './delivery.ts'
import type { ProjectOptions } from './settings.ts'

export interface BankKey {
  /** PEM, PKCS#8 or PKCS#1. */
  privateKey: string
  publicKey?: string
}

export interface BankOptions extends ProjectOptions {
  /** By id; each starts from the bank's own options (default: one `demo_project`). */
  projects?: Readonly<Record<string, ProjectOptions>>
  /** Default: the published test key. */
  bankKey?: BankKey
  /** Where manual clocks start: ISO 8601 or a Date, from 1970 to 2240 (default: the wall time). */
  startAt?: string | Date
  /** Where ids begin at the start of a bank: `fixed`: sessions count from `ps_1001`; `drawn`: from a number drawn then (default `fixed`; in `serve` drawn, unless it is given a seed). A reset goes on from there. */
  ids?: 'fixed' | 'drawn'
  /** Where payers' browsers find the bank (default: where it listens): `customer_interaction` leads there. An address without a path. */
  publicUrl?: string
  /** An unknown project is made at its first call. */
  autoProjects?: boolean
  /** Takes webhooks in the process; what it answers is the partner's HTTP status (default 200). */
  onWebhook?: (delivery: Delivery) => number | undefined | Promise<number | undefined>
  /** How much each project's journal may hold (default 1000 calls and 8 MiB); the oldest calls go first. */
  journal?: Partial<JournalLimits>
  /** How many sessions each project keeps (default 100,000); beyond that finished ones are dropped, the oldest first. */
  maxSessions?: number
  /** Bytes that a body of the control API may have (default 16 MiB); a larger snapshot goes by `restore()`, or asks for more here. */
  maxAdminBody?: number
}
