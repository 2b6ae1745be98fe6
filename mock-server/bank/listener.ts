import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Fetch } from '../http/host.ts'
import type { IncomingCall } from '../http/incoming-call.ts'
import { pathOf } from '../http/operations.ts'
import type { Answered } from '../http/take-call.ts'
import { endOfTurn } from './end-of-turn.ts'
import { nodeCall, sendAnswer } from './node-call.ts'

/**
 * The bank behind Node's http server. Its calls are taken as Node hands them over, and their answers leave together with those of
 * the same turn; what lies beside them goes by `fetch`.
 */
export function nodeListener(take: (call: IncomingCall) => Promise<Answered>, fetch: Fetch) {
  const beside = getRequestListener(async (request, env) => {
    const { incoming } = env as HttpBindings
    const response = await fetch(request, { reset: () => void incoming.socket.resetAndDestroy() })
    return incoming.socket.destroyed ? RESPONSE_ALREADY_SENT : response
  })
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const call = nodeCall(incoming, outgoing)
    if (!pathOf(call.url).startsWith('/api/')) return void beside(incoming, outgoing)
    void take(call).then(async (answered) => {
      await endOfTurn()
      sendAnswer(outgoing, answered)
    })
  }
}
