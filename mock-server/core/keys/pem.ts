import { KeyError } from './key-error.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The label and the bytes of the first PEM block. */
export function derOf(pem: string): { label: string; der: Bytes } {
  const block = /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/.exec(pem)
  if (!block) throw new KeyError('expected a key in PEM (-----BEGIN …-----)')
  return { label: block[1]!, der: bytesOf(block[2]!.replace(/\s/g, '')) }
}

function bytesOf(base64: string): Bytes {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch (cause) {
    throw new KeyError('expected a key in PEM, its bytes in Base64', { cause })
  }
}

export function pemOf(label: string, der: Bytes): string {
  const lines = btoa(String.fromCharCode(...der)).match(/.{1,64}/g)!
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

// AlgorithmIdentifier rsaEncryption, NULL (RFC 8017, appendix A.1)
const rsaEncryption = [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00]

/** SubjectPublicKeyInfo around an RSAPublicKey (RFC 5280, 4.1). */
export const pkcs1ToSpki = (der: Bytes): Bytes => tlv(0x30, [...rsaEncryption, ...tlv(0x03, [0, ...der])])

/** PrivateKeyInfo around an RSAPrivateKey (RFC 5208, 5). */
export const pkcs1ToPkcs8 = (der: Bytes): Bytes =>
  tlv(0x30, [0x02, 0x01, 0x00, ...rsaEncryption, ...tlv(0x04, [...der])])

function tlv(tag: number, content: number[]): Bytes {
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Uint8Array.from([tag, ...size, ...content])
}
