import { type Refusal, refuse } from '../core/refusal.ts'
import type { Host } from './host.ts'

/** 1 MiB; the bank's own limit is not known. */
export const LARGEST_BODY = 1024 * 1024

const tooLarge = refuse('invalid_request', `the body: expected at most ${LARGEST_BODY} bytes, got more`, 413)
const brokenOff = refuse('invalid_request', 'the body: expected all of it, but the connection broke off')
const empty = new Uint8Array(0)

/** The body's bytes as they came, or a refusal: they are too many, or the client left before it had sent them all. */
export const readBody = (request: Request, host: Host): Promise<Uint8Array | Refusal> =>
  bytesOf(request, host).catch(() => brokenOff)

const text = new TextEncoder()
const nothings = ['', '[]', '{}'].map((each) => text.encode(each))

/**
 * What a signature may be over: the bytes as they came. A `Request` cannot carry the body of a GET; where its host did not hand it
 * over either, nothing is known of it but that the bank asks for none, so it may be any way to write an empty one (sdk: AbstractApi).
 */
export const signedTexts = ({ method }: Request, host: Host, bytes: Uint8Array): readonly Uint8Array[] =>
  method === 'GET' && host.rawBody === undefined && bytes.length === 0 ? nothings : [bytes]

async function bytesOf(request: Request, host: Host): Promise<Uint8Array | Refusal> {
  const given = await host.rawBody
  if (given) return given.length > LARGEST_BODY ? tooLarge : given
  const announced = request.headers.get('content-length')
  if (announced !== null) {
    if (Number(announced) > LARGEST_BODY) return tooLarge
    const bytes = new Uint8Array(await request.arrayBuffer())
    return bytes.length > LARGEST_BODY ? tooLarge : bytes
  }
  return request.body ? collect(request.body) : empty
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
