import { derOf, pkcs1ToSpki } from '../core/keys/pem.ts'
import { type Bytes, toHex } from './bytes.ts'
import { contentsOf } from './der.ts'

/** An RSA key as numbers. */
export interface PublicKey {
  n: bigint
  e: bigint
  bits: number
  /** SubjectPublicKeyInfo, for the fingerprint. */
  spki: Bytes
}

/** Larger exponents cost time and nobody has one. */
const LARGEST_EXPONENT = 2n ** 32n

export const sizeOf = ({ bits }: PublicKey): number => Math.ceil(bits / 8)

/** Reads modulus and exponent out of a PEM (SPKI or PKCS#1); `undefined` if it holds no RSA key for our use. */
export function readPublicKey(pem: string): PublicKey | undefined {
  try {
    const { label, der } = derOf(pem)
    const spki = label === 'RSA PUBLIC KEY' ? pkcs1ToSpki(der) : der
    // SEQUENCE { AlgorithmIdentifier, BIT STRING { 0, SEQUENCE { INTEGER n, INTEGER e } } } (RFC 5280, 4.1)
    const [, bitString] = contentsOf(contentsOf(spki)[0]!.content)
    const [modulus, exponent] = contentsOf(contentsOf(bitString!.content.subarray(1))[0]!.content)
    const n = BigInt(`0x${toHex(modulus!.content)}`)
    const e = BigInt(`0x${toHex(exponent!.content)}`)
    return e > 1n && e <= LARGEST_EXPONENT ? { n, e, bits: n.toString(2).length, spki } : undefined
  } catch {
    return undefined
  }
}
