import { request } from 'node:http'
import { request as securely } from 'node:https'
import { text } from 'node:stream/consumers'

interface Sent {
  method: string
  body: string
  headers: Record<string, string>
}

/** By `node:http`, because `fetch` sends no body with a GET. */
export const sendBytes = (url: string, { body, ...init }: Sent) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const bytes = Buffer.from(body)
    const headers = { 'content-type': 'application/json', ...init.headers, 'content-length': bytes.length }
    const send = url.startsWith('https:') ? securely : request
    const outgoing = send(url, { ...init, headers }, (answer) => {
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, text: said }), reject)
    })
    outgoing.once('error', reject)
    outgoing.end(bytes)
  })
