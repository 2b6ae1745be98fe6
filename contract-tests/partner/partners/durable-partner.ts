import { createPublicKey, verify } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { ClientOptions } from './bank-client.ts'
import { Disk } from './durable-disk.ts'
import type { DurableFlaw } from './durable-flaws.ts'
import { DurablePayer } from './durable-payer.ts'

interface DurablePartner extends AsyncDisposable {
  url: string
  /** The process ends in the middle of whatever it does; another begins, with what is on the disk. */
  restart(): Promise<void>
}

interface Webhook {
  type: string
  session: { id: string; status: string; payout_list?: { metadata?: { order?: string } }[] }
}

/**
 * A partner that outlives its process: it starts payouts by one call with an idempotency key, keeps its orders on a disk, and goes on after a restart where
 * it was. `bankKey`: the bank's public key, PEM. Right, unless a flaw is switched on.
 */
export async function startDurablePartner(
  client: ClientOptions,
  bankKey: string,
  flaw?: DurableFlaw,
): Promise<DurablePartner> {
  const disk = new Disk()
  const key = createPublicKey(bankKey)
  const begin = () => new DurablePayer(disk, client, flaw)
  let payer = begin()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const mine = payer
    const body = await text(request)
    const [, place, reference = ''] = (request.url ?? '').split('/')
    if (place === 'webhooks') {
      const signature = Buffer.from(request.headers['x-partner-sign']?.toString() ?? '', 'base64')
      if (!verify('sha256', Buffer.from(body), key, signature)) return void response.writeHead(401).end()
      const { type, session }: Webhook = JSON.parse(body)
      mine.hear(type, session.id, session.status, session.payout_list?.[0]?.metadata?.order)
      response.writeHead(200).end()
    } else if (place === 'pay') {
      const paying = mine.pay({ from: 'card', ...JSON.parse(body) })
      response.writeHead(202).end()
      await paying
    } else response.end(JSON.stringify({ state: mine.find(reference)?.state ?? 'not known' }))
  }
  const listen = async (port: number): Promise<Server> => {
    const server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    return server
  }
  let server = await listen(0)
  const { port } = server.address() as AddressInfo
  const close = async () => {
    payer.end()
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async restart() {
      await close()
      payer = begin()
      server = await listen(port)
      payer.resume()
    },
    [Symbol.asyncDispose]: close,
  }
}
