import { Hono } from 'hono/tiny'
import type { Bank } from '../runtime/bank.ts'
import { answerRefusal, ownFault, responseOf } from './answer.ts'
import type { Fetch, Host } from './host.ts'
import type { IncomingCall } from './incoming-call.ts'
import { operationAt, pathOf } from './operations.ts'
import { takeCall } from './take-call.ts'
import { webCall } from './web-call.ts'

/**
 * The bank as one function from request to response. Its own operations are found by method and path; `mount` adds what it serves
 * beside them, and all that is nobody's is the bank's to refuse.
 */
export function createApp(bank: Bank, mount: (app: Hono<{ Bindings: Host }>) => void = () => {}): Fetch {
  const take = async (call: IncomingCall, host: Host) => {
    const { answer, requestId } = await takeCall(bank, call)
    return responseOf(answer, requestId, host)
  }
  const beside = new Hono<{ Bindings: Host }>({ getPath: ({ url }) => pathOf(url) })
  mount(beside)
  beside.notFound((c) => take(webCall(c.req.raw, c.env), c.env))
  beside.onError((error) => {
    bank.observers.onError?.(error)
    return responseOf(answerRefusal(ownFault))
  })
  return async (request, host = {}) => {
    const call = webCall(request, host)
    return operationAt(call) ? take(call, host) : beside.fetch(request, host)
  }
}
