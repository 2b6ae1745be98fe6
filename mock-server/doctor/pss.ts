import { type Bytes, concat, type Digest, equal, type HashName } from './bytes.ts'

/** A block of EMSA-PSS, taken apart (RFC 8017, 9.1.2). */
export interface PssBlock {
  hash: HashName
  salt: Uint8Array
  /** Chance cannot have made it. */
  certain: boolean
  /** Whether it is over this text. */
  matches(text: Bytes): Promise<boolean>
}

/** The hash of the text and the one that makes the mask: as a rule the same; Java and .NET leave the mask at SHA-1. */
const pairs: [hash: HashName, mask: HashName, length: number][] = [
  ['SHA-256', 'SHA-256', 32],
  ['SHA-1', 'SHA-1', 20],
  ['SHA-512', 'SHA-512', 64],
  ['SHA-384', 'SHA-384', 48],
  ['SHA-256', 'SHA-1', 32],
]

/**
 * Every way to read a block as PSS; `bits` are the modulus's. With the longest salt there are no zeros to check:
 * a block of another hash then looks like this one once in 128 times, and random bytes look like a block once in 10,000.
 */
export async function readPss(block: Uint8Array, bits: number, digest: Digest): Promise<PssBlock[]> {
  const encoded = block.subarray(block.length - Math.ceil((bits - 1) / 8))
  if (encoded.at(-1) !== 0xbc) return []
  const blocks: PssBlock[] = []
  for (const [hash, mask, length] of pairs) {
    const split = encoded.length - length - 1
    const h = encoded.subarray(split, -1)
    const db = await unmask(encoded.subarray(0, split), h, mask, digest)
    // The leftmost bits that the modulus has no room for must be 0 before the mask, and are cleared after it.
    const spare = 8 * encoded.length - (bits - 1)
    if (encoded[0]! >> (8 - spare)) continue
    db[0]! &= 0xff >> spare
    const one = db.findIndex((byte) => byte !== 0)
    if (db[one] !== 1) continue
    const salt = db.subarray(one + 1)
    const matches = async (text: Bytes) =>
      equal(await digest(hash, concat(new Uint8Array(8), await digest(hash, text), salt)), h)
    blocks.push({ hash, salt, certain: one >= 8, matches })
  }
  return blocks
}

/** MGF1 (RFC 8017, B.2.1), and the exclusive or with it. */
async function unmask(masked: Uint8Array, seed: Uint8Array, hash: HashName, digest: Digest): Promise<Bytes> {
  const mask: Uint8Array[] = []
  for (let counter = 0, made = 0; made < masked.length; counter += 1) {
    const part = await digest(hash, concat(seed, Uint8Array.of(0, 0, 0, counter)))
    mask.push(part)
    made += part.length
  }
  const whole = concat(...mask)
  return Uint8Array.from(masked, (byte, at) => byte ^ whole[at]!)
}
