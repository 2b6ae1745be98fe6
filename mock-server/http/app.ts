import type { Bank } from '../engine/bank.ts'
import { answerBroken, responseOf } from './answer.ts'
import { answerDirectly } from './direct.ts'
import type { Fetch } from './host.ts'
import { loadOnce } from './load-once.ts'
import type { TakeCall } from './take-call.ts'
import { webCall } from './web-call.ts'

/** The bank as one function from request to response; what it serves beside its operations and probes is loaded when it is first asked for. */
export function createApp(bank: Bank, takeCall: TakeCall, load: () => Promise<Fetch>): Fetch {
  const controlApp = loadOnce(load)
  return async (request, host = {}) => {
    const direct = answerDirectly(bank, takeCall, webCall(request, host))
    if (direct) {
      const { answer, requestId } = await direct
      return responseOf(answer, requestId, host)
    }
    let serve: Fetch
    try {
      serve = await controlApp()
    } catch (error) {
      bank.observers.onError?.(error)
      return responseOf(answerBroken(error))
    }
    return serve(request, host)
  }
}
