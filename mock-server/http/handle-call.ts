import { isRefusal, refuse } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import { type Answer, beginTrace, type Trace } from '../journal/trace.ts'
import { answerRefusal, internalError } from './answer.ts'
import { answerCall } from './call.ts'
import type { IncomingCall } from './incoming-call.ts'
import { operationAt } from './operations.ts'
import { recordCall } from './record-call.ts'
import { describeUnknownPath } from './unknown-path.ts'
import { withFaults } from './with-faults.ts'

/** An answer, and the id of its call in the journal. */
export interface Answered {
  answer: Answer
  requestId?: string
}

/** Answers a call and writes it down: every call of the bank's own paths goes through here, also one that breaks us. Never rejects. */
export async function handleCall(bank: Bank, call: IncomingCall): Promise<Answered> {
  const { method, path, url, headers } = call
  const trace = beginTrace({ started: bank.ports.now(), method, path, url, headers })
  const broken = (error: unknown) => {
    bank.observers.onError?.(error)
    return answerRefusal(internalError)
  }
  const answer = await answerOf(bank, call, trace).catch(broken)
  try {
    return { answer, requestId: recordCall(bank, trace, answer) }
  } catch (error) {
    return { answer: broken(error) }
  }
}

async function answerOf(bank: Bank, call: IncomingCall, trace: Trace): Promise<Answer> {
  const operation = operationAt(call)
  if (operation) {
    trace.version = operation.version
    return withFaults(bank, call, trace, (incoming) => answerCall(bank, operation, incoming, trace))
  }
  const bytes = await call.body()
  if (!isRefusal(bytes)) trace.bytes = bytes
  return answerRefusal(refuse('invalid_request', describeUnknownPath(call), 404))
}
