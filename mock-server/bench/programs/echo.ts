import { createPublicKey, verify } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { testKeys } from '../../../fixtures/keys/index.ts'
import { obey } from '../child.ts'
import { listen } from '../listen.ts'

/** The reference of throughput: Node's http server sends back what it was sent. With CHECK it checks the signature first, and knows no more. */
const partnerKey = process.env.CHECK ? createPublicKey(testKeys.partner.publicKey) : undefined

const server = createServer((request, answer) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    if (partnerKey && !verify('sha256', body, partnerKey, signatureOf(request)))
      throw new Error('a call that is not signed')
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    answer.end(body)
  })
})

const signatureOf = ({ headers }: IncomingMessage) => Buffer.from(String(headers['x-partner-sign']), 'base64')

obey({
  listen: () => listen(server),
})
