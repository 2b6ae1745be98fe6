import type { BankOptions } from '../engine/bank-options.ts'
import type { Ports } from '../engine/ports.ts'
import type { Recording } from '../recording/read-recording.ts'
import { type RestoredStore, restoredStore } from '../recording/restored-store.ts'
import type { BankHandle } from './bank-handle.ts'
import { createBankWith } from './create-bank.ts'

export interface OpenOptions {
  /** The number of the step up to which it is opened (default: the last). */
  upTo?: number
}

/** Its webhooks are taken here and answered with 200: nothing of a recording is sent to the partner of then. */
export const openedOptions = ({ projects }: RestoredStore): BankOptions => ({
  clock: 'manual',
  onWebhook: () => 200,
  ...(projects[0] !== undefined && { projects: { [projects[0]]: {} } }),
})

/** A bank that holds what was recorded, its clocks manual and where they were: to be looked at, forked and played on. */
export async function openRecordingWith(
  ports: Ports,
  recording: Recording,
  { upTo }: OpenOptions = {},
): Promise<BankHandle> {
  const restored = await restoredStore(recording, upTo)
  return createBankWith(ports, openedOptions(restored), {}, restored.create)
}
