import { connect, type Socket } from 'node:net'

/** One HTTP/1.1 message with a Content-Length: its head as text, its body as bytes. */
interface Message {
  head: string
  body: Buffer
}

const blank = Buffer.from('\r\n\r\n')

/** Cuts a stream of bytes into messages. Chunked bodies are beyond it: nothing measured here sends them. */
export function cutMessages(onMessage: (message: Message) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    for (;;) {
      const end = rest.indexOf(blank)
      if (end === -1) return
      const head = rest.toString('latin1', 0, end)
      const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      const bodyAt = end + blank.length
      if (rest.length < bodyAt + length) return
      const body = rest.subarray(bodyAt, bodyAt + length)
      rest = rest.subarray(bodyAt + length)
      onMessage({ head, body })
    }
  }
}

export const header = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1]?.trim()

/** Node's server closes what it has not heard of for five seconds; on a slow machine a webhook is waited for longer. */
const STALE_MS = 4_000

/** A kept connection with one request on its way at a time. */
export class Connection {
  #port: number
  #socket: Socket
  #heard = performance.now()
  #waiting: ((message: Message) => void) | undefined
  #failed: ((error: Error) => void) | undefined

  constructor(port: number) {
    this.#port = port
    this.#socket = this.#open()
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
    const failed = (error: Error) => socket === this.#socket && this.#failed?.(error)
    socket.on(
      'data',
      cutMessages((message) => {
        this.#heard = performance.now()
        this.#waiting?.(message)
      }),
    )
    socket.on('error', failed)
    socket.on('close', () => failed(new Error('the connection was closed before the answer')))
    return socket
  }

  send(bytes: Buffer): Promise<Message> {
    if (performance.now() - this.#heard > STALE_MS) {
      const stale = this.#socket
      this.#socket = this.#open()
      stale.destroy()
    }
    return new Promise((resolve, reject) => {
      this.#waiting = resolve
      this.#failed = reject
      this.#socket.write(bytes)
    })
  }

  close(): void {
    this.#socket.destroy()
  }
}

/** A POST as bytes, ready to be written any number of times. */
export const postBytes = (path: string, headers: Readonly<Record<string, string>>, body: string): Buffer =>
  Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      'Host: 127.0.0.1',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  )
