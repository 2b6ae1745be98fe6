import { connect, createServer, type Server, type Socket } from 'node:net'
import { listen } from './listen.ts'
import { cutMessages } from './wire.ts'

/** What went between a partner and who drives it, in the order in which it did. `bytes`: base64. */
export type TrafficEntry =
  /** An order or a webhook leaves for the partner; the rest of it by `id`. */
  | { kind: 'sent'; id: number; bytes: string }
  /** The partner has answered it. */
  | { kind: 'taken'; id: number }
  /** The partner calls: two calls of the same key are the same bytes. */
  | { kind: 'came'; key: string }
  /** What it was answered, if anything; `isLost`: the connection ended there. */
  | { kind: 'answered'; key: string; bytes: string; isLost: boolean }

/** What tells one call from another: its path and its body. */
export const keyOf = (head: string, body: Buffer): string => `${head.slice(0, head.indexOf(' HTTP'))} ${body}`

/** Stands between a partner and who drives it, and writes down what passes, but for questions about orders (GET). */
export class TrafficRecorder implements AsyncDisposable {
  readonly log: TrafficEntry[] = []
  #sent = 0
  #servers: Server[] = []
  #sockets = new Set<Socket>()

  /** Stands before the bank; the port to call it at. */
  bank = (port: number): Promise<number> => this.#before(port, (head, body) => this.#call(keyOf(head, body)))

  /** Stands before the partner; the port to call it at. */
  partner = (port: number): Promise<number> =>
    this.#before(port, (head, body) => (head.startsWith('GET ') ? () => {} : this.#send(head, body)))

  #call(key: string): Ended {
    this.log.push({ kind: 'came', key })
    return (bytes, isLost) => this.log.push({ kind: 'answered', key, bytes: bytes.toString('base64'), isLost })
  }

  #send(head: string, body: Buffer): Ended {
    this.#sent += 1
    const id = this.#sent
    const bytes = Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), body]).toString('base64')
    this.log.push({ kind: 'sent', id, bytes })
    return () => this.log.push({ kind: 'taken', id })
  }

  /** Hands on what comes, one request of a connection after the other. */
  async #before(port: number, begin: (head: string, body: Buffer) => Ended): Promise<number> {
    const server = createServer({ noDelay: true }, (near) => {
      const far = connect({ port, host: '127.0.0.1', noDelay: true })
      let [bytes, ended] = [Buffer.alloc(0) as Buffer, undefined as Ended | undefined]
      const end = (isLost: boolean) => {
        ended?.(bytes, isLost)
        ended = undefined
        bytes = Buffer.alloc(0)
      }
      const requests = cutMessages(({ head, body }) => {
        ended = begin(head, body)
      })
      const answers = cutMessages(() => end(false))
      near.on('data', (chunk) => {
        requests(chunk)
        far.write(chunk)
      })
      far.on('data', (chunk) => {
        bytes = Buffer.concat([bytes, chunk])
        near.write(chunk)
        answers(chunk)
      })
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one)
        one.on('error', () => {})
        one.on('close', () => {
          if (one === far) end(true)
          other.destroySoon()
          this.#sockets.delete(one)
        })
      }
    })
    this.#servers.push(server)
    return listen(server)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))))
  }
}

type Ended = (bytes: Buffer, isLost: boolean) => void
