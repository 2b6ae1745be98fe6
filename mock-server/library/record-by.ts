import type { Bank } from '../engine/bank.ts'
import type { RecordingStores } from '../recording/recording-store.ts'
import type { BankHandle } from './bank-handle.ts'
import { recordingFile } from './recording-file.ts'

/** How a bank of Node records into a file. */
export const recordBy =
  (bank: Bank, { record }: RecordingStores): BankHandle['record'] =>
  async (path, { maxBytes } = {}) => {
    // Those that were only declared so far are part of it.
    await Promise.all(bank.projectIds().map((id) => bank.find(id)))
    await record(recordingFile(path), (error) => bank.observers.onError?.(error), maxBytes)
  }
