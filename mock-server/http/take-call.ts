import type { Bank } from '../engine/bank.ts'
import { type Answered, handleCall } from './handle-call.ts'
import type { IncomingCall } from './incoming-call.ts'
import { operationAt } from './operations.ts'

/** Answers a call of an operation, and never rejects; `undefined` for any other. */
export type TakeCall = (bank: Bank, call: IncomingCall) => Promise<Answered> | undefined

export const takeCall: TakeCall = (bank, call) => {
  const operation = operationAt(call)
  return operation && handleCall(bank, call, operation)
}
