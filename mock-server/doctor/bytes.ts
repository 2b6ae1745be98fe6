export type Bytes = Uint8Array<ArrayBuffer>

/** The hashes that both platforms have. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'

export type Digest = (algorithm: HashName, bytes: Bytes) => Uint8Array | Promise<Uint8Array>

export const webDigest: Digest = async (algorithm, bytes) =>
  new Uint8Array(await crypto.subtle.digest(algorithm, bytes))

const encoder = new TextEncoder()
export const utf8 = (text: string): Bytes => encoder.encode(text)

/** One byte a character; what the first 256 code points are for. */
export function latin1(text: string): Bytes {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

export function fromLatin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const fromHex = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

export const toBase64 = (bytes: Uint8Array): string => btoa(fromLatin1(bytes))
export const fromBase64 = (text: string): Bytes => latin1(atob(text))

export function concat(...parts: Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])
