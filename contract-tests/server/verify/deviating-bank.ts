import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { startBank } from '../../../mock-server/index.ts'
import { sendBytes } from '../kit/send-bytes.ts'

/** An answer or a webhook on its way through. */
interface Passing {
  /** `session/confirm`; the type of a webhook. */
  what: string
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: a deviation spoils whatever it likes
  body: any
  signature?: string
}

export interface Deviation {
  name: string
  /** Spoils what passes; the same object is sent on. */
  spoil(passing: Passing): void
}

/** Our bank behind a proxy that spoils one thing. */
export async function startDeviatingBank({ spoil }: Pick<Deviation, 'spoil'>) {
  const bank = await startBank()
  const spoiled = (passing: Passing): Passing => {
    spoil(passing)
    return passing
  }
  const relay = async (to: string, body: string, request: IncomingMessage, response: ServerResponse) => {
    const webhook = JSON.parse(body)
    const signature = String(request.headers['x-partner-sign'])
    const sent = spoiled({ what: webhook.type, status: 200, body: webhook, signature })
    const headers = { ...(sent.signature !== undefined && { 'x-partner-sign': sent.signature }) }
    const unchanged = JSON.stringify(sent.body) === JSON.stringify(JSON.parse(body))
    const { status } = await sendBytes(to, {
      method: 'POST',
      body: unchanged ? body : JSON.stringify(sent.body),
      headers,
    })
    response.writeHead(status).end()
  }
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const path = request.url ?? '/'
    const [, to] = /^\/relay\/(.*)$/.exec(path) ?? []
    if (to !== undefined) return relay(decodeURIComponent(to), body, request, response)
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const sent = body.replace(/"webhook_url":"([^"]+)"/, (_, url: string) => {
      return `"webhook_url":"${proxy.url}/relay/${encodeURIComponent(url)}"`
    })
    const answer = await sendBytes(`${bank.url}${path}`, { method: request.method ?? 'GET', body: sent, headers })
    const [, what] = /^\/api\/v\d\/(.*)$/.exec(path) ?? []
    if (what === undefined) return response.writeHead(answer.status).end(answer.text)
    const passing = spoiled({ what, status: answer.status, body: JSON.parse(answer.text) })
    response.writeHead(passing.status).end(JSON.stringify(passing.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await bank.close()
    },
  }
  return proxy
}
