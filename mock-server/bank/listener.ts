import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { LARGEST_BODY } from '../http/body.ts'
import type { Fetch, Host } from '../http/host.ts'

/** The bank behind Node's http server: what a `Request` cannot carry comes by the host port. */
export function nodeListener(fetch: Fetch) {
  const listener = getRequestListener(async (request, env) => {
    const { incoming, outgoing } = env as HttpBindings
    const host: Host = {
      headers: incoming.headers,
      answered: left(outgoing),
      reset: () => void incoming.socket.resetAndDestroy(),
      hangUp: () => void incoming.socket.destroy(),
      ...(incoming.method === 'GET' && hasBody(incoming) && { rawBody: bytesOf(incoming) }),
    }
    const response = await fetch(request, host)
    return incoming.socket.destroyed ? RESPONSE_ALREADY_SENT : response
  })
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => void listener(incoming, outgoing)
}

/** Kept once the last byte of the answer is with the operating system, or the client has gone. */
const left = (outgoing: ServerResponse) =>
  new Promise<void>((resolve) => {
    outgoing.once('finish', resolve)
    outgoing.once('close', resolve)
  })

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** The body of a GET, one byte more than is allowed at the most. */
async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > LARGEST_BODY) break
  }
  return Buffer.concat(chunks)
}
