import { createServer } from 'node:http'
import { cpuMicros, obey } from '../child.ts'
import { listen } from '../listen.ts'
import { ensureSigned } from '../partner-signature.ts'

/** Node's http server checks the signature of what it was sent, sends it back, and knows no more. */
const server = createServer((request, answer) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    ensureSigned(body, String(request.headers['x-partner-sign']))
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    answer.end(body)
  })
})

obey({
  listen: () => listen(server),
  cpu: cpuMicros,
})
