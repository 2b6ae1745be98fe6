import type { BankHandle } from './bank/bank-handle.ts'
import { createBankWith } from './bank/create-bank.ts'
import type { BankOptions } from './runtime/bank.ts'
import { nodePorts } from './runtime/node/ports.ts'

export type { BankHandle } from './bank/bank-handle.ts'
export type { ClockHandle } from './bank/clock-handle.ts'
export type { FaultRuleOptions, FaultsHandle } from './bank/faults-handle.ts'
export type { OutcomeRuleOptions, OutcomesHandle } from './bank/outcomes-handle.ts'
export type { PartnerHandle, ProjectHandle } from './bank/project-handle.ts'
export { type StartedBank, type StartOptions, startBank } from './bank/start-bank.ts'
export type { Duration } from './core/duration.ts'
export type { Host } from './http/host.ts'
export type { OutcomeName } from './outcomes/index.ts'
export type { BankKey, BankOptions } from './runtime/bank.ts'
export type { Delivery } from './runtime/delivery.ts'
export type { SessionItem, WebhookItem } from './runtime/items.ts'
export type { RequestItem } from './runtime/request-items.ts'
export type { AccountOptions, Pace, ProjectOptions } from './runtime/settings.ts'
export type { Snapshot } from './runtime/snapshot.ts'

/** A bank inside the process, without a port: `bank.fetch(request)`. */
export const createBank = (options?: BankOptions): BankHandle => createBankWith(nodePorts, options)
