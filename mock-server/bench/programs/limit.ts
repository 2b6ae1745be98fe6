import { connect, createServer } from 'node:net'
import { obey } from '../child.ts'
import { answerTo, beginAnew, signLater } from '../limit-rsa.ts'
import { listen } from '../listen.ts'
import { replayOf } from '../replay.ts'
import { cutMessages, header } from '../wire.ts'

/**
 * The limit: bare sockets that verify each call, sign each webhook, send the bank's bytes and look whether the webhook was taken, and do nothing else: no
 * routes, no validation, no state. What a bank on Node can reach, not what it has to do. With STATEMENTS it also asks a database what a bank
 * was seen to ask, and answers when that is committed.
 */
const replay = await replayOf(process.env)
let webhookPort = 0
const free: ReturnType<typeof connection>[] = []

/** Heads as Node writes them for the bank, beside the length: a reader has as much to read. */
const answerHead = [
  'HTTP/1.1 200 OK',
  'content-type: application/json',
  'x-request-id: req_1001',
  `Date: ${new Date().toUTCString()}`,
  'Connection: keep-alive',
  'Keep-Alive: timeout=5',
].join('\r\n')
const webhookHead = 'host: 127.0.0.1:65535\r\ncontent-type: application/json\r\nConnection: keep-alive'

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(({ head, body }) => {
      const method = head.slice('POST /api/v2/session/'.length, head.indexOf(' HTTP'))
      const { answer, webhook } = answerTo(method, body, header(head, 'X-PARTNER-SIGN') ?? '')
      const project = header(head, 'X-PARTNER-PROJECT') ?? ''
      const leave = () => {
        socket.write(message(answerHead, answer))
        if (webhook !== undefined) signLater(webhook, (signature) => hand(project, webhook, signature))
      }
      if (replay) replay.call(leave)
      else leave()
    }),
  )
})

function hand(project: string, body: string, signature: string): void {
  const line = free.pop() ?? connection()
  const head = `POST /hook/${project} HTTP/1.1\r\n${webhookHead}\r\nx-partner-sign: ${signature}`
  line.write(message(head, body))
}

/** In one write, as the bank sends it. */
function message(head: string, text: string): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([Buffer.from(`${head}\r\nContent-Length: ${body.length}\r\n\r\n`, 'latin1'), body])
}

function connection() {
  const socket = connect({ port: webhookPort, host: '127.0.0.1', noDelay: true })
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(({ head }) => {
      if (!head.startsWith('HTTP/1.1 200')) throw new Error(`a webhook that the partner did not take: ${head}`)
      free.push(socket)
    }),
  )
  return socket
}

obey({
  listen: () => listen(server),
  round: async ({ port }: { port: number }) => {
    beginAnew()
    await replay?.begin()
    webhookPort = port
    for (const socket of free.splice(0)) socket.destroy()
  },
})
