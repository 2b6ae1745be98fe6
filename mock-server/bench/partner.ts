import { createServer, type Socket } from 'node:net'
import { listen } from './listen.ts'
import { cutMessages } from './wire.ts'

const ok = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')

/** The partner's webhook URL: a bare socket that answers 200 and tells who waits for that webhook of that session. */
export interface Partner {
  port: number
  /** Resolves when the webhook has arrived; what is behind `/hook/` says whose it is. */
  arrival(project: string, session: string, type: string): Promise<void>
  /** Webhooks that have arrived, and the most connections that were open at once. */
  readonly count: number
  readonly connections: number
  close(): Promise<void>
}

export async function startPartner(onWebhook?: (session: string, type: string) => void, port = 0): Promise<Partner> {
  const waiting = new Map<string, () => void>()
  const sockets = new Set<Socket>()
  let [count, connections] = [0, 0]
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    connections = Math.max(connections, sockets.size)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    socket.on(
      'data',
      cutMessages(({ head, body }) => {
        socket.write(ok)
        count += 1
        const text = body.toString('latin1', 0, 120)
        const [, type = '', session = ''] = /"type":"(\w+)","session":\{"id":"(ps_\d+)"/.exec(text) ?? []
        onWebhook?.(session, type)
        const key = `${head.slice('POST /hook/'.length, head.indexOf(' HTTP'))} ${session} ${type}`
        waiting.get(key)?.()
        waiting.delete(key)
      }),
    )
  })
  return {
    port: await listen(server, port),
    arrival: (project, session, type) =>
      new Promise((resolve) => waiting.set(`${project} ${session} ${type}`, resolve)),
    get count() {
      return count
    },
    get connections() {
      return connections
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
