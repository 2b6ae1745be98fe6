import type { Violation } from '../../schemas/violation.ts'

/** Content codings that compress (IANA: HTTP Content Coding Registry); other values of the header are passed over. */
const codings = ['gzip', 'x-gzip', 'deflate', 'br', 'zstd', 'dcb', 'dcz', 'compress', 'x-compress']

/** How compressed data begins, where it says so. */
const beginnings: readonly [name: string, ...bytes: number[]][] = [
  ['gzip', 0x1f, 0x8b],
  ['zstd', 0x28, 0xb5, 0x2f, 0xfd],
  ['deflate', 0x78, 0x01],
  ['deflate', 0x78, 0x5e],
  ['deflate', 0x78, 0x9c],
  ['deflate', 0x78, 0xda],
]

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Says so if a body is compressed: the bank reads the bytes as they come. A body that can be read is not, whatever its header says; the
 * first byte of a good body ends the search.
 */
export function compressed(
  bytes: Uint8Array,
  encoding: string | undefined,
): (Violation & { advice: string }) | undefined {
  const named = encoding?.split(',').some((each) => codings.includes(each.trim().toLowerCase()))
  if (!named && bytes[0] !== 0x1f && bytes[0] !== 0x28 && bytes[0] !== 0x78) return undefined
  if (isText(bytes)) return undefined
  const expected = 'JSON that is not compressed'
  if (named) {
    const came = `a body with Content-Encoding: ${encoding?.slice(0, 60)}`
    return { pointer: '', expected, came, advice: 'send the JSON itself, without that header' }
  }
  const [found] = beginnings.find(([, ...begins]) => begins.every((byte, at) => bytes[at] === byte)) ?? []
  if (found === undefined) return undefined
  const came = `${found} data, by its first bytes, and no Content-Encoding that says so`
  return { pointer: '', expected, came, advice: 'send the JSON itself' }
}

function isText(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes)
    return true
  } catch {
    return false
  }
}
