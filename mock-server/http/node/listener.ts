import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerBroken } from '../answer.ts'
import type { Answered } from '../handle-call.ts'
import type { Fetch } from '../host.ts'
import type { IncomingCall } from '../incoming-call.ts'
import { loadOnce } from '../load-once.ts'
import { atEndOfTurn } from './end-of-turn.ts'
import { nodeCall, sendAnswer } from './node-call.ts'

/**
 * The bank behind Node's http server. What `direct` answers is taken as Node hands it over, and its answers leave together with those
 * of the same turn; everything else goes by `fetch`.
 */
export function nodeListener(
  direct: (call: IncomingCall) => Promise<Answered> | undefined,
  fetch: Fetch,
  onError: (error: unknown) => void = () => {},
) {
  const controlApp = loadOnce(async () => (await import('./control-listener.ts')).controlListener(fetch))
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const call = nodeCall(incoming, outgoing)
    const answering = direct(call)
    if (!answering) {
      const notLoaded = (error: unknown) => {
        onError(error)
        sendAnswer(outgoing, { answer: answerBroken(error) })
      }
      return void controlApp().then((listen) => void listen(incoming, outgoing), notLoaded)
    }
    void answering.then((answered) => atEndOfTurn(() => sendAnswer(outgoing, answered)))
  }
}
