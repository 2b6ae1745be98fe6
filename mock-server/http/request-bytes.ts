import type { Refusal } from '../core/refusal.ts'
import { largerThan } from './body.ts'
import type { Host } from './host.ts'

const empty = new Uint8Array(0)

/** The bytes of a request's body, or why there are none: it is longer than the largest that is taken. */
export async function requestBytes(
  request: Request,
  rawBody: Host['rawBody'],
  largest: number,
): Promise<Uint8Array | Refusal> {
  const given = await rawBody
  if (given) return given.length > largest ? largerThan(largest) : given
  const announced = request.headers.get('content-length')
  if (Number(announced ?? 0) > largest) return largerThan(largest)
  if (request.body === null) return empty
  // Firefox has no `body` to read piece by piece.
  if (announced === null && request.body !== undefined) return collect(request.body, largest)
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > largest ? largerThan(largest) : bytes
}

/** A body of unannounced length is given up as soon as it is too long. */
async function collect(stream: ReadableStream<Uint8Array>, largest: number): Promise<Uint8Array | Refusal> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > largest) {
      await reader.cancel()
      return largerThan(largest)
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
