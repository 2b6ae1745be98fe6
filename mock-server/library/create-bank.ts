import { Bank } from '../engine/bank.ts'
import type { BankOptions } from '../engine/bank-options.ts'
import type { Observers } from '../engine/observers.ts'
import type { Ports } from '../engine/ports.ts'
import type { Fetch } from '../http/host.ts'
import { takeCall } from '../http/take-call.ts'
import { createMemoryStore } from '../store/memory/memory-store.ts'
import type { CreateStore } from '../store/port.ts'
import type { BankHandle } from './bank-handle.ts'
import { appWith, handleWith } from './handle-with.ts'

/** In the process, where a call may be decided in the turn in which it is made. */
export const appOf = (bank: Bank): Fetch => appWith(bank, takeCall)

/** What a program holds of a bank in its own process. */
export const handleOf = (bank: Bank, record?: BankHandle['record']): BankHandle =>
  handleWith(bank, appOf(bank), undefined, record)

/** `recording`: how it records, where there are files. */
export function createBankWith(
  ports: Ports,
  options: BankOptions = {},
  observers: Observers = {},
  createStore: CreateStore = createMemoryStore,
  recording?: (bank: Bank) => BankHandle['record'],
): BankHandle {
  const bank = new Bank(ports, options, observers, createStore)
  return handleOf(bank, recording?.(bank))
}
