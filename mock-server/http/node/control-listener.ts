import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Fetch } from '../host.ts'
import { answerLeft } from './answer-left.ts'

/** `fetch` behind Node's http server; in a file of its own because it loads all that Node has for `Request` and `Response`. */
export const controlListener = (fetch: Fetch) =>
  getRequestListener(
    async (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      const host = {
        answered: answerLeft(incoming, outgoing),
        reset: () => void incoming.socket.resetAndDestroy(),
      }
      const response = await fetch(request, host)
      return incoming.socket.destroyed ? RESPONSE_ALREADY_SENT : response
    },
    // The process is the user's: another `Response` in the place of the global one blinds MSW to `Response.error()`.
    { overrideGlobalObjects: false },
  )
