import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerRefusal, ownFault } from '../http/answer.ts'
import type { Fetch } from '../http/host.ts'
import type { IncomingCall } from '../http/incoming-call.ts'
import type { Answered } from '../http/take-call.ts'
import type { listenBeside } from './beside-listener.ts'
import { endOfTurn } from './end-of-turn.ts'
import { nodeCall, sendAnswer } from './node-call.ts'

/**
 * The bank behind Node's http server. What `direct` answers is taken as Node hands it over, and its answers leave together with those
 * of the same turn; everything else goes by `fetch`.
 */
export function nodeListener(direct: (call: IncomingCall) => Promise<Answered> | undefined, fetch: Fetch) {
  let beside: Promise<ReturnType<typeof listenBeside>> | undefined
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const call = nodeCall(incoming, outgoing)
    const answering = direct(call)
    if (!answering) {
      beside ??= import('./beside-listener.ts').then(({ listenBeside }) => listenBeside(fetch))
      const unloaded = () => {
        beside = undefined
        sendAnswer(outgoing, { answer: answerRefusal(ownFault) })
      }
      return void beside.then((listen) => void listen(incoming, outgoing), unloaded)
    }
    void answering.then(async (answered) => {
      await endOfTurn()
      sendAnswer(outgoing, answered)
    })
  }
}
