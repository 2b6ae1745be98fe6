import type { BankOptions } from './engine/bank-options.ts'
import { nodePorts } from './engine/node/ports.ts'
import { takeBuiltins } from './engine/node/taken-later.ts'
import type { BankHandle } from './library/bank-handle.ts'
import { createBankWith } from './library/create-bank.ts'
import { type OpenOptions, openRecordingWith } from './library/open-recording.ts'
import { recordBy } from './library/record-by.ts'
import type { Recording } from './recording/read-recording.ts'
import { recordingStores } from './recording/recording-store.ts'
import { createMemoryStore } from './store/memory/memory-store.ts'

export type { WebhookType } from '../schemas/webhook-type.ts'
export type { Duration } from './core/time/duration.ts'
export type { BankKey, BankOptions } from './engine/bank-options.ts'
export type { Delivery } from './engine/delivery.ts'
export type { AccountOptions, Pace, ProjectOptions } from './engine/settings.ts'
export type { Snapshot } from './engine/take-snapshot.ts'
export type { Host } from './http/host.ts'
export type { RequestItem } from './journal/request-items.ts'
export type { BankHandle } from './library/bank-handle.ts'
export type { ClockHandle } from './library/clock-handle.ts'
export { type ConfigFile, defineConfig } from './library/define-config.ts'
export type { FaultRuleOptions, FaultsHandle } from './library/faults-handle.ts'
export type { OpenOptions } from './library/open-recording.ts'
export type { OutcomeRuleOptions, OutcomesHandle } from './library/outcomes-handle.ts'
export type { PartnerHandle, ProjectHandle } from './library/project-handle.ts'
export type { SecureAddress, TlsOptions } from './library/secure-server.ts'
export { type StartedBank, type StartOptions, startBank } from './library/start-bank.ts'
export type { OutcomeName } from './outcomes/index.ts'
export { type Recording, readRecording } from './recording/read-recording.ts'
export type { SessionItem, WebhookItem } from './views/items.ts'
export type { PostingItem } from './views/posting-items.ts'
export type { StepItem } from './views/step-items.ts'

// Before a test can patch it.
takeBuiltins()

/** A bank inside the process, without a port: `bank.fetch(request)`. */
export function createBank(options?: BankOptions): BankHandle {
  const stores = recordingStores(createMemoryStore)
  return createBankWith(nodePorts, options, {}, stores.create, (bank) => recordBy(bank, stores))
}

/** A bank that holds what was recorded, its clocks manual and where they were; webhooks that it sends from there on are taken in the process. */
export const openRecording = (recording: Recording, options?: OpenOptions): Promise<BankHandle> =>
  openRecordingWith(nodePorts, recording, options)
