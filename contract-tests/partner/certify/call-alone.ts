import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { text } from 'node:stream/consumers'

export interface AloneCall {
  method: string
  headers: Readonly<Record<string, string>>
  body?: string
  signal?: AbortSignal
}

interface AloneAnswer {
  status: number
  ok: boolean
  text: string
}

/**
 * Calls the partner over a connection of its own: one that is kept may be ended by the server just as the next call leaves, and a partner that is right would
 * be blamed for it. `node:http`, because `fetch` takes several times as long to open one. @throws where no whole answer comes
 */
export async function callAlone(url: string, { method, headers, body, signal }: AloneCall): Promise<AloneAnswer> {
  const call = {
    method,
    headers: { ...headers, connection: 'close' },
    agent: false,
    ...(signal && { signal }),
  } as const
  const { status, location, said } = await new Promise<{ status: number; location?: string; said: string }>(
    (resolve, reject) => {
      const send = url.startsWith('https:') ? secureRequest : plainRequest
      const request = send(url, call, (answer) => {
        const { statusCode: status = 0, headers } = answer
        const { location } = headers
        text(answer).then((said) => resolve({ status, said, ...(location !== undefined && { location }) }), reject)
      })
      request.once('error', reject)
      request.end(body)
    },
  )
  if (status < 300 || status >= 400 || location === undefined) return answered(status, said)
  // As a browser goes on: 307 and 308 repeat the call, the others ask for the page.
  const isRepeated = status === 307 || status === 308
  const next = await fetch(new URL(location, url), {
    ...(isRepeated && { method, ...(body !== undefined && { body }) }),
    headers: { ...headers, connection: 'close' },
    ...(signal && { signal }),
  })
  return answered(next.status, await next.text())
}

const answered = (status: number, text: string): AloneAnswer => ({ status, ok: status >= 200 && status < 300, text })
