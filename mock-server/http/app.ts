import { Hono } from 'hono/tiny'
import type { Bank } from '../runtime/bank.ts'
import { answerRefusal, ownFault, responseOf } from './answer.ts'
import type { Fetch, Host } from './host.ts'
import { operationAt, pathOf } from './operations.ts'
import { takeCall } from './take-call.ts'
import { webCall } from './web-call.ts'

/**
 * The bank as one function from request to response. Its own operations are found by method and path; `mount` adds what it serves
 * beside them, and all that is nobody's is the bank's to refuse.
 */
export function createApp(bank: Bank, mount: (app: Hono<{ Bindings: Host }>) => void = () => {}): Fetch {
  const take = async (request: Request, host: Host) => {
    const { answer, requestId } = await takeCall(bank, webCall(request, host))
    return responseOf(answer, requestId, host)
  }
  const beside = new Hono<{ Bindings: Host }>({ getPath: ({ url }) => pathOf(url) })
  mount(beside)
  beside.notFound((c) => take(c.req.raw, c.env))
  beside.onError((error) => {
    bank.observers.onError?.(error)
    return responseOf(answerRefusal(ownFault))
  })
  return async (request, host = {}) =>
    operationAt(request.method, pathOf(request.url)) ? take(request, host) : beside.fetch(request, host)
}
