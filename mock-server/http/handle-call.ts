import { refuse } from '../core/refusal.ts'
import type { Bank } from '../engine/bank.ts'
import { beginTrace, type Trace } from '../journal/trace.ts'
import { isStoreAway } from '../store/away.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'
import { type Answer, answerBroken, answerRefusal } from './answer.ts'
import { answerCall } from './call.ts'
import { type CallContext, contextOf, isKnown } from './call-context.ts'
import type { IncomingCall } from './incoming-call.ts'
import { type Operation, operationAt } from './operations.ts'
import { recordCall } from './record-call.ts'
import { describeUnknownPath } from './unknown-path.ts'
import { withFaults } from './with-faults.ts'

/** An answer, and the id of its call in the journal. */
export interface Answered {
  answer: Answer
  requestId?: string
}

/**
 * Answers a call and writes it down: every call of the bank's own paths goes through here, also one that breaks us. Never rejects. Where
 * no host knows when the answer leaves, it counts as left a macrotask after it was given.
 */
export const handleCall = (bank: Bank, incoming: IncomingCall, operation?: Operation): Promise<Answered> =>
  incoming.answered ? answered(bank, incoming, operation) : withoutHost(bank, incoming, operation)

async function withoutHost(bank: Bank, incoming: IncomingCall, operation?: Operation): Promise<Answered> {
  const left = Promise.withResolvers<void>()
  try {
    return await answered(bank, { ...incoming, answered: () => left.promise }, operation)
  } finally {
    void nextMacrotask().then(left.resolve)
  }
}

async function answered(bank: Bank, call: IncomingCall, operation = operationAt(call)): Promise<Answered> {
  const { method, path, url, headers } = call
  const trace = beginTrace({ started: bank.ports.now(), method, path, url, headers, version: operation?.version })
  // What kept the call from being answered would keep it from being written down.
  let isKept = true
  const broken = (error: unknown) => {
    bank.observers.onError?.(error)
    isKept = !isStoreAway(error)
    return answerBroken(error)
  }
  try {
    const context = contextOf(bank, call, operation)
    const answer = await answerOf(bank, context, call, trace).catch(broken)
    const requestId = await recordCall(bank, context, trace, answer, isKept)
    return requestId === undefined ? { answer } : { answer, requestId }
  } catch (error) {
    return { answer: broken(error) }
  }
}

async function answerOf(bank: Bank, context: CallContext, call: IncomingCall, trace: Trace): Promise<Answer> {
  const { named } = context
  if (named !== undefined) context.project ??= await bank.find(named)
  if (isKnown(context)) return await withFaults(context, call, trace, () => answerCall(bank, context, call, trace))
  await context.body.read()
  return answerRefusal(refuse('unknown_path', describeUnknownPath(call)))
}
