import { createServer } from 'node:net'
import { cpuMicros, obey } from '../child.ts'
import { listen } from '../listen.ts'
import { ensureSigned } from '../partner-signature.ts'
import { cutMessages, header } from '../wire.ts'

/** A bare socket checks the signature of what it was sent, sends it back, and knows no more. */
const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {})
  socket.on(
    'data',
    cutMessages(({ head, body }) => {
      ensureSigned(body, header(head, 'X-PARTNER-SIGN') ?? '')
      const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
      socket.write(Buffer.concat([Buffer.from(answer, 'latin1'), body]))
    }),
  )
})

obey({
  listen: () => listen(server),
  cpu: cpuMicros,
})
