import type { Refusal } from '../core/refusal.ts'
import { brokenOff, LARGEST_BODY, tooLarge } from './body.ts'
import type { Host } from './host.ts'
import type { IncomingCall } from './incoming-call.ts'
import { pathOf } from './operations.ts'

/** A `Request` as the bank takes it. */
export function webCall(request: Request, { rawBody, answered }: Host): IncomingCall {
  let read: Promise<Uint8Array | Refusal> | undefined
  return {
    method: request.method,
    url: request.url,
    path: pathOf(request.url),
    headers: headersOf(request.headers),
    body: () => {
      read ??= bytesOf(request, rawBody).catch(() => brokenOff)
      return read
    },
    ...(answered && { answered: () => answered }),
  }
}

/** By lower-case name: happy-dom tells them in the case they were given in. */
const headersOf = (headers: Headers) =>
  Object.fromEntries(Array.from(headers, ([name, value]) => [name.toLowerCase(), value]))

const empty = new Uint8Array(0)

async function bytesOf(request: Request, rawBody: Host['rawBody']): Promise<Uint8Array | Refusal> {
  const given = await rawBody
  if (given) return given.length > LARGEST_BODY ? tooLarge : given
  const announced = request.headers.get('content-length')
  if (Number(announced ?? 0) > LARGEST_BODY) return tooLarge
  if (request.body === null) return empty
  // Firefox has no `body` to read piece by piece.
  if (announced === null && request.body !== undefined) return collect(request.body)
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > LARGEST_BODY ? tooLarge : bytes
}

/** A body of unannounced length is given up as soon as it is too long. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > LARGEST_BODY) {
      await reader.cancel()
      return tooLarge
    }
    chunks.push(next.value)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
