import type { Refusal } from '../core/refusal.ts'
import { brokenOff, LARGEST_BODY } from './body.ts'
import type { Host } from './host.ts'
import type { IncomingCall } from './incoming-call.ts'
import { requestBytes } from './request-bytes.ts'
import { pathOf } from './routes.ts'

/** A `Request` as the bank takes it. */
export function webCall(request: Request, { rawBody, answered }: Host): IncomingCall {
  let read: Promise<Uint8Array | Refusal> | undefined
  return {
    method: request.method,
    url: request.url,
    path: pathOf(request.url),
    headers: headersOf(request.headers),
    body: () => {
      read ??= requestBytes(request, rawBody, LARGEST_BODY).catch(() => brokenOff)
      return read
    },
    ...(answered && { answered: () => answered }),
  }
}

/** By lower-case name: happy-dom tells them in the case they were given in. */
const headersOf = (headers: Headers) =>
  Object.fromEntries(Array.from(headers, ([name, value]) => [name.toLowerCase(), value]))
