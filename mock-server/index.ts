import type { BankOptions } from './engine/bank-options.ts'
import { nodePorts } from './engine/node/ports.ts'
import type { BankHandle } from './library/bank-handle.ts'
import { createBankWith } from './library/create-bank.ts'

export type { Duration } from './core/time/duration.ts'
export type { BankKey, BankOptions } from './engine/bank-options.ts'
export type { Delivery } from './engine/delivery.ts'
export type { AccountOptions, Pace, ProjectOptions } from './engine/settings.ts'
export type { Snapshot } from './engine/snapshot.ts'
export type { Host } from './http/host.ts'
export type { RequestItem } from './journal/request-items.ts'
export type { BankHandle } from './library/bank-handle.ts'
export type { ClockHandle } from './library/clock-handle.ts'
export type { FaultRuleOptions, FaultsHandle } from './library/faults-handle.ts'
export type { OutcomeRuleOptions, OutcomesHandle } from './library/outcomes-handle.ts'
export type { PartnerHandle, ProjectHandle } from './library/project-handle.ts'
export type { SecureAddress, TlsOptions } from './library/secure-server.ts'
export { type StartedBank, type StartOptions, startBank } from './library/start-bank.ts'
export type { OutcomeName } from './outcomes/index.ts'
export type { SessionItem, WebhookItem } from './views/items.ts'

/** A bank inside the process, without a port: `bank.fetch(request)`. */
export const createBank = (options?: BankOptions): BankHandle => createBankWith(nodePorts, options)
