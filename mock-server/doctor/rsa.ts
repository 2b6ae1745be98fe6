import { type Bytes, equal, fromHex, toHex } from './bytes.ts'
import { contentsOf } from './der.ts'
import { type PublicKey, sizeOf } from './public-key.ts'

/** The block inside a signature: s^e mod n, what the signer's private key was applied to (RFC 8017, 5.2.2). */
export function openSignature(signature: Uint8Array, key: PublicKey): Bytes | undefined {
  const s = BigInt(`0x${toHex(signature) || '0'}`)
  if (signature.length !== sizeOf(key) || s >= key.n) return undefined
  return fromHex(
    power(s, key.e, key.n)
      .toString(16)
      .padStart(2 * sizeOf(key), '0'),
  )
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === '1') result = (result * base) % modulus
  }
  return result
}

/** By object identifier, its content in hex (RFC 8017, appendix B.1). */
const hashes: Record<string, string> = {
  '2a864886f70d0205': 'MD5',
  '2b0e03021a': 'SHA-1',
  '608648016503040204': 'SHA-224',
  '608648016503040201': 'SHA-256',
  '608648016503040202': 'SHA-384',
  '608648016503040203': 'SHA-512',
}

export type Block =
  /** A digest in its DigestInfo; `exact` if that is written as RFC 8017 does, NULL included. */
  | { kind: 'digest'; hash: string; digest: Uint8Array; exact: boolean }
  /** Something else inside the padding of type 1, or with zeros for padding. */
  | { kind: 'raw'; content: Uint8Array }

/** What a PKCS#1 block holds; `undefined` if it is none. Chance makes one from random bytes once in 2^80. */
export function readBlock(block: Uint8Array): Block | undefined {
  const type = block[1]
  if (block[0] !== 0 || (type !== 0 && type !== 1)) return undefined
  const filler = type === 1 ? 0xff : 0
  let end = 2
  while (block[end] === filler) end += 1
  if (end < 10 || (type === 1 && block[end] !== 0)) return undefined
  const content = block.subarray(type === 1 ? end + 1 : end)
  return digestInfo(content) ?? { kind: 'raw', content }
}

/** SEQUENCE { SEQUENCE { OBJECT IDENTIFIER, NULL }, OCTET STRING } */
function digestInfo(content: Uint8Array): Block | undefined {
  const [outer, ...rest] = contentsOf(content)
  if (outer?.tag !== 0x30 || rest.length > 0) return undefined
  const [algorithm, octets] = contentsOf(outer.content)
  const [identifier] = algorithm?.tag === 0x30 ? contentsOf(algorithm.content) : []
  if (identifier?.tag !== 0x06 || octets?.tag !== 0x04) return undefined
  const oid = toHex(identifier.content)
  const digest = octets.content
  const written = [0x06, identifier.content.length, ...identifier.content, 0x05, 0x00]
  const inner = [0x30, written.length, ...written, 0x04, digest.length, ...digest]
  const exact = equal(content, Uint8Array.from([0x30, inner.length, ...inner]))
  return { kind: 'digest', hash: hashes[oid] ?? `the hash with the object identifier ${oid} (hex)`, digest, exact }
}
