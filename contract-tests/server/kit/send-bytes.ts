import { request } from 'node:http'
import { request as securely } from 'node:https'
import { text } from 'node:stream/consumers'

interface Sent {
  method: string
  body: string
  headers: Record<string, string>
}

/** The server ended the connection, or there was none: that is no answer of any kind. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
}

/**
 * By `node:http`, because `fetch` sends no body with a GET. Each call on a connection of its own: one that is kept may be ended by the server just as the next
 * call leaves, the sooner the busier the machine, and the call cannot be repeated by whoever does not know what became of it. @throws {NoAnswer}
 */
export const sendBytes = (url: string, { body, ...init }: Sent) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const bytes = Buffer.from(body)
    const headers = { 'content-type': 'application/json', ...init.headers, 'content-length': bytes.length }
    const send = url.startsWith('https:') ? securely : request
    const failed = (error: Error) => reject(new NoAnswer(`${init.method} ${url}: ${error.message || error.name}`))
    const outgoing = send(url, { ...init, headers, agent: false }, (answer) => {
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, text: said }), failed)
    })
    outgoing.once('error', failed)
    outgoing.end(bytes)
  })
