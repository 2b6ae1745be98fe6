import { request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import { text } from 'node:stream/consumers'

interface Message {
  url: URL
  method: string
  body: string | Uint8Array
  headers: Readonly<Record<string, string>>
}

type Reply = { status: number; body: string } | { error: string }

/** One exchange, the bytes as given; unlike `fetch` it sends the body of a GET, which the bank asks for. */
export function exchange({ url, method, body, headers }: Message): Promise<Reply> {
  const request = url.protocol === 'https:' ? requestByHttps : requestByHttp
  const failed = ({ code, message }: NodeJS.ErrnoException): Reply => ({ error: code ?? message })
  return new Promise((resolve) => {
    const length = String(Buffer.byteLength(body))
    const sent = request(url, { method, agent: false, headers: { ...headers, 'content-length': length } }, (answer) => {
      text(answer).then(
        (read) => resolve({ status: answer.statusCode!, body: read }),
        (error) => resolve(failed(error)),
      )
    })
    sent.once('error', (error) => resolve(failed(error)))
    sent.end(body)
  })
}
