import type { BankOptions } from './engine/bank-options.ts'
import { webPorts } from './engine/web/ports.ts'
import type { BankHandle } from './library/bank-handle.ts'
import { createBankWith } from './library/create-bank.ts'
import type { OpenOptions } from './library/open-recording.ts'
import type { Recording } from './recording/read-recording.ts'

export type { BankOptions } from './engine/bank-options.ts'
export type { BankHandle } from './library/bank-handle.ts'
export type { OpenOptions } from './library/open-recording.ts'
export { type Recording, readRecording } from './recording/read-recording.ts'

/** A bank inside the page or the worker, without a port: `bank.fetch(request)`. */
export const createBank = (options?: BankOptions): BankHandle => createBankWith(webPorts, options)

/** A bank inside the page that holds what was recorded, its clocks manual and where they were. */
export async function openRecording(recording: Recording, options?: OpenOptions): Promise<BankHandle> {
  const { openRecordingWith } = await import('./library/open-recording.ts')
  return openRecordingWith(webPorts, recording, options)
}
