import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Fetch } from '../http/host.ts'
import type { IncomingCall } from '../http/incoming-call.ts'
import { operationAt } from '../http/operations.ts'
import type { Answered } from '../http/take-call.ts'
import { answerLeft } from './answer-left.ts'
import { endOfTurn } from './end-of-turn.ts'
import { nodeCall, sendAnswer } from './node-call.ts'

/**
 * The bank behind Node's http server. Calls of its operations are taken as Node hands them over, and their answers leave together
 * with those of the same turn; everything else goes by `fetch`.
 */
export function nodeListener(take: (call: IncomingCall) => Promise<Answered>, fetch: Fetch) {
  const beside = getRequestListener(async (request, env) => {
    const { incoming, outgoing } = env as HttpBindings
    const host = {
      answered: answerLeft(incoming, outgoing),
      reset: () => void incoming.socket.resetAndDestroy(),
    }
    const response = await fetch(request, host)
    return incoming.socket.destroyed ? RESPONSE_ALREADY_SENT : response
  })
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const call = nodeCall(incoming, outgoing)
    if (!operationAt(call)) return void beside(incoming, outgoing)
    void take(call).then(async (answered) => {
      await endOfTurn()
      sendAnswer(outgoing, answered)
    })
  }
}
