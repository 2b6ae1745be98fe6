import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { webhookOf } from '../kit/read.ts'
import type { Webhook } from '../kit/world.ts'

export interface Listener {
  /** Where it listens. */
  url: string
  /** Told of each webhook, and of the path that it came by. */
  onWebhook: (webhook: Webhook, path: string) => void
  close(): Promise<void>
}

/** A partner that answers 200 to every webhook. */
export async function listenForWebhooks(port: number, host = '127.0.0.1'): Promise<Listener> {
  const server = createServer(async (request, response) => {
    const body = await text(request)
    response.end()
    try {
      listener.onWebhook(webhookOf(body, String(request.headers['x-partner-sign'] ?? '')), request.url ?? '/')
    } catch {
      // No webhook: somebody else who found the port.
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const listener: Listener = {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    onWebhook: () => {},
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
  return listener
}
