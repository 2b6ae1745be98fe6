import type { BankHandle } from './bank/bank-handle.ts'
import { createBankWith } from './bank/create-bank.ts'
import type { BankOptions } from './runtime/bank.ts'
import { webPorts } from './runtime/web/ports.ts'

export type { BankHandle } from './bank/bank-handle.ts'
export type { BankOptions } from './runtime/bank.ts'

/** A bank inside the page or the worker, without a port: `bank.fetch(request)`. */
export const createBank = (options?: BankOptions): BankHandle => createBankWith(webPorts, options)
