import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { ask, promised } from './sample-partner.ts'

/** On a free port, until the test ends. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An address that hands so many orders to the partner, and answers nobody. */
export function answersNobody(orders: number, partner: string): Promise<string> {
  let asked = 0
  const server = createServer(async (request) => {
    const body = await text(request)
    asked += 1
    if (asked <= orders) await fetch(`${partner}/pay`, { method: 'POST', body })
  })
  return listening(server)
}

/** An address of a bank that answers so many calls, and the others when it is told to. */
export async function holdsAfter(calls: number, bank: string) {
  const reached = promised()
  const released = promised()
  let count = 0
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    count += 1
    if (count > calls) {
      reached.keep()
      await released.promise
    }
    const { method = '', url: path = '' } = request
    const { host, connection, ...headers } = request.headers
    const answer = await ask(bank, { method, path, body, headers })
    response
      .writeHead(answer.status, { 'content-type': answer.headers['content-type'] ?? 'text/plain' })
      .end(answer.text)
  })
  return { url: await listening(server), isReached: reached.promise, release: released.keep }
}
