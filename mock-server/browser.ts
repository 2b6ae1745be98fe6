import type { BankOptions } from './engine/bank-options.ts'
import { webPorts } from './engine/web/ports.ts'
import type { BankHandle } from './library/bank-handle.ts'
import { createBankWith } from './library/create-bank.ts'

export type { BankOptions } from './engine/bank-options.ts'
export type { BankHandle } from './library/bank-handle.ts'

/** A bank inside the page or the worker, without a port: `bank.fetch(request)`. */
export const createBank = (options?: BankOptions): BankHandle => createBankWith(webPorts, options)
