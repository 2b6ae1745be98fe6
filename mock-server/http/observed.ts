import type { Bank } from '../runtime/bank.ts'
import { recordCall } from '../runtime/record-call.ts'
import { type Answer, beginTrace, type Trace } from '../runtime/trace.ts'
import { answerRefusal, ownFault, responseOf } from './answer.ts'
import type { Host } from './host.ts'

/** Answers a call and writes it down: every call of the bank's own paths goes through here, also one that breaks us. */
export async function observed(
  bank: Bank,
  { method, url, headers }: Request,
  host: Host,
  path: string,
  answer: (trace: Trace) => Promise<Answer>,
): Promise<Response> {
  const trace = beginTrace({ started: bank.ports.now(), method, path, url, headers, sent: host.headers })
  const answered = await answer(trace).catch((error: unknown) => {
    bank.observers.onError?.(error)
    return answerRefusal(ownFault)
  })
  return responseOf(answered, recordCall(bank, trace, answered), host)
}
