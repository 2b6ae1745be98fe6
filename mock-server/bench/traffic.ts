import { connect, createServer, type Server, type Socket } from 'node:net'
import { listen } from './listen.ts'
import { cutMessages } from './wire.ts'

/** What went between a partner and who drives it, in the order in which it did. `bytes`: base64. */
export type TrafficEntry =
  /** An order or a webhook leaves for the partner; the rest of it by `id`. */
  | { kind: 'sent'; id: number; bytes: string }
  /** The partner has answered it. */
  | { kind: 'taken'; id: number }
  /** The partner calls: the `nth` call of these bytes, from 0. */
  | { kind: 'came'; key: string; nth: number }
  /** What it was answered, if anything; `isLost`: the connection ended there. */
  | { kind: 'answered'; key: string; nth: number; bytes: string; isLost: boolean }

/** An order that leads to no session, as one that comes twice, is not waited for any longer. */
const BEGINS_MS = 50

/** What tells one call from another: its path and its body. */
export const keyOf = (head: string, body: Buffer): string => `${head.slice(0, head.indexOf(' HTTP'))} ${body}`

/** Stands between a partner and who drives it, and writes down what passes, but for questions about orders (GET). */
export class TrafficRecorder implements AsyncDisposable {
  readonly log: TrafficEntry[] = []
  #sent = 0
  /** How many calls of the same bytes there were. */
  #came = new Map<string, number>()
  /** The last order has led to a session. */
  #begun: Promise<unknown> = Promise.resolve()
  #begins: (() => void) | undefined
  #servers: Server[] = []
  #sockets = new Set<Socket>()

  /** Stands before the bank; the port to call it at. */
  bank = (port: number): Promise<number> => this.#before(port, (head, body) => this.#call(keyOf(head, body)))

  /** Stands before the partner; the port to call it at. */
  partner = (port: number): Promise<number> =>
    this.#before(port, (head, body) => (head.startsWith('GET ') ? () => {} : this.#send(head, body)), this.#inTurn)

  /** One order after the other: of two at once nobody could tell, the next time, which session is whose, because all begin with the same bytes. */
  #inTurn = async (chunk: Buffer): Promise<void> => {
    if (!chunk.toString('latin1', 0, 10).startsWith('POST /pay ')) return
    const before = this.#begun
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#begun = promise
    await before
    this.#begins = resolve
    setTimeout(resolve, BEGINS_MS)
  }

  #call(key: string): Ended {
    const nth = this.#came.get(key) ?? 0
    this.#came.set(key, nth + 1)
    this.log.push({ kind: 'came', key, nth })
    if (/^POST \S+\/(create|init\/)/.test(key)) this.#begins?.()
    return (bytes, isLost) => this.log.push({ kind: 'answered', key, nth, bytes: bytes.toString('base64'), isLost })
  }

  #send(head: string, body: Buffer): Ended {
    this.#sent += 1
    const id = this.#sent
    const bytes = Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), body]).toString('base64')
    this.log.push({ kind: 'sent', id, bytes })
    return () => this.log.push({ kind: 'taken', id })
  }

  /** Hands on what comes, one request of a connection after the other. */
  async #before(
    port: number,
    begin: (head: string, body: Buffer) => Ended,
    turn?: (chunk: Buffer) => Promise<void>,
  ): Promise<number> {
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
      near.on('data', async (chunk) => {
        if (turn) await turn(chunk)
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
