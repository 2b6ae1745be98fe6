import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { type AddressInfo, connect, createServer } from 'node:net'
import { testKeys } from '../../../fixtures/keys/index.ts'
import { fitThreadPool } from '../../runtime/node/thread-pool.ts'
import { cpuMicros, obey } from '../child.ts'
import { answers, webhooks } from '../limit-bytes.ts'
import { cutMessages, header } from '../wire.ts'

/**
 * The limit: bare sockets that verify each call, sign each webhook and send the bank's bytes, and do nothing else: no
 * routes, no validation, no state. What a bank on Node can reach, not what it has to do.
 */
fitThreadPool()
const partnerKey = createPublicKey(testKeys.partner.publicKey)
const bankKey = createPrivateKey(testKeys.bank.privateKey)
const inLine = process.env.SIGN === 'in-line'

let sessions = 1000
let webhookPort = 0
const outgoing: { free: ReturnType<typeof connection>[] } = { free: [] }

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(({ head, body }) => {
      const signature = Buffer.from(header(head, 'X-PARTNER-SIGN') ?? '', 'base64')
      if (!verify('sha256', body, partnerKey, signature)) throw new Error('a call that the partner did not sign')
      const method = head.slice('POST /api/v2/session/'.length, head.indexOf(' HTTP'))
      const id = method === 'create' ? `ps_${++sessions}` : body.toString('latin1', 15, body.indexOf('"', 15))
      const answer = Buffer.from(answers(id)[method]!)
      socket.write(
        message(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nContent-Length: ${answer.length}\r\n\r\n`,
          answer,
        ),
      )
      const webhook = webhooks(id)[method]
      if (webhook !== undefined) setImmediate(() => deliver(webhook))
    }),
  )
})

function deliver(body: string): void {
  const bytes = Buffer.from(body)
  if (inLine) return void hand(bytes, sign('sha256', bytes, bankKey))
  sign('sha256', bytes, bankKey, (error, signature) => {
    if (error) throw error
    hand(bytes, signature)
  })
}

function hand(body: Buffer, signature: Buffer): void {
  const line = outgoing.free.pop() ?? connection()
  const head = `POST /hook HTTP/1.1\r\nHost: 127.0.0.1\r\ncontent-type: application/json\r\nx-partner-sign: ${signature.toString('base64')}\r\nContent-Length: ${body.length}\r\n\r\n`
  line.write(message(head, body))
}

/** In one write, as the bank sends it. */
const message = (head: string, body: Buffer) => Buffer.concat([Buffer.from(head, 'latin1'), body])

function connection() {
  const socket = connect({ port: webhookPort, host: '127.0.0.1', noDelay: true })
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(() => outgoing.free.push(socket)),
  )
  return socket
}

obey({
  listen: () =>
    new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
    ),
  round: ({ port }: { port: number }) => {
    sessions = 1000
    webhookPort = port
    for (const socket of outgoing.free.splice(0)) socket.destroy()
  },
  cpu: cpuMicros,
})
