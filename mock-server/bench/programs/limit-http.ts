import { createServer } from 'node:http'
import { send } from '../../engine/node/send.ts'
import { obey } from '../child.ts'
import { answerTo, beginAnew, signLater } from '../limit-rsa.ts'
import { listen } from '../listen.ts'

/** What the limit reaches with Node's http server, and the bank's own client of webhooks, in the place of bare sockets. */
let url = ''
const { signal } = new AbortController()

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    const method = incoming.url!.slice('/api/v2/session/'.length)
    const body = Buffer.concat(chunks)
    const { answer, webhook } = answerTo(method, body, String(incoming.headers['x-partner-sign']))
    outgoing.writeHead(200, {
      'content-type': 'application/json',
      'x-request-id': 'req_1001',
      'content-length': Buffer.byteLength(answer),
    })
    outgoing.end(answer)
    const project = String(incoming.headers['x-partner-project'])
    if (webhook !== undefined) signLater(webhook, (signature) => hand(project, webhook, signature))
  })
})

function hand(project: string, body: string, signature: string): void {
  const headers = { 'content-type': 'application/json', 'x-partner-sign': signature }
  void send({ url: url + project, body, headers, timeoutMs: 10_000, signal })
}

obey({
  listen: () => listen(server),
  round: ({ port }: { port: number }) => {
    beginAnew()
    url = `http://127.0.0.1:${port}/hook/`
  },
})
