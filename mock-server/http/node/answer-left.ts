import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What ends with a connection: one listener a connection, however many calls it carries. */
const onConnection = new WeakMap<Socket, Set<() => void>>()

/**
 * Resolves when the answer has left, or the client has. An answer that stands behind another one on its connection has no part in it yet:
 * Node does not tell it that the connection has ended.
 */
export const answerLeft = ({ socket }: IncomingMessage, outgoing: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const calls = callsOn(socket)
    const end = () => {
      calls.delete(end)
      resolve()
    }
    calls.add(end)
    outgoing.once('close', end)
  })

function callsOn(socket: Socket): Set<() => void> {
  const known = onConnection.get(socket)
  if (known) return known
  const calls = new Set<() => void>()
  onConnection.set(socket, calls)
  socket.once('close', () => {
    for (const end of calls) end()
  })
  return calls
}
