import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { within } from './within.ts'

/** Answers are ready when nothing is under way; who does not read them by then does not read. */
const ANSWERS_LEAVE_WITHIN_MS = 1_000

/** A server that listens. */
interface Listening {
  readonly port: number
  /** Takes no more connections, and ends those that there are. */
  close(): Promise<void>
  /** Takes no more connections, and lets answers leave; the promise resolves once they have, or their time is over. */
  drain(graceMs: number, signal: AbortSignal | undefined): Promise<void>
}

/** @throws Node's own error for a port that is taken */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  let closed: Promise<void> | undefined
  const stopped = () => {
    closed ??= new Promise<void>((resolve) => server.close(() => resolve()))
    return closed
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const over = stopped()
      server.closeAllConnections()
      await over
    },
    async drain(graceMs, signal) {
      await within(Math.min(graceMs, ANSWERS_LEAVE_WITHIN_MS), signal, leaving(server, stopped()))
      server.closeAllConnections()
    },
  }
}

/** Node closes by itself no connection that becomes idle after the server was told to close. */
async function leaving(server: Server, closed: Promise<void>): Promise<void> {
  let open = true
  void closed.then(() => {
    open = false
  })
  while (open) {
    server.closeIdleConnections()
    await within(10, undefined, closed)
  }
}
