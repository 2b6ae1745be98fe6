/** The few forms of DER (X.690) that a certificate is made of. */

/** A value with its tag and its length in front. */
export function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  if (body.length < 0x80) return Buffer.concat([Buffer.of(tag, body.length), body])
  const length: number[] = []
  for (let rest = body.length; rest > 0; rest >>>= 8) length.unshift(rest & 0xff)
  return Buffer.concat([Buffer.of(tag, 0x80 | length.length, ...length), body])
}

export const sequence = (...parts: Uint8Array[]): Buffer => der(0x30, ...parts)
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(0x03, Buffer.of(unused), bytes)
export const yes: Buffer = der(0x01, Buffer.of(0xff))
export const text = (value: string): Buffer => der(0x0c, Buffer.from(value))
export const integer = (bytes: Uint8Array): Buffer => der(0x02, bytes)
/** A field of its own number within a value: its bytes, or (`constructed`) values in it. */
export const field = (number: number, ...parts: Uint8Array[]): Buffer => der(0x80 | number, ...parts)
export const constructed = (number: number, ...parts: Uint8Array[]): Buffer => der(0xa0 | number, ...parts)

/** An object identifier: the first two numbers share a byte, the others have seven bits in each. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  const bytes = rest.flatMap((number) => {
    const low = [number & 0x7f]
    for (let high = number >>> 7; high > 0; high >>>= 7) low.unshift(0x80 | (high & 0x7f))
    return low
  })
  return der(0x06, Buffer.of(first * 40 + second, ...bytes))
}

/** A moment, to the second: with two digits of the year until 2049, as RFC 5280 asks. */
export function moment(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '')
  return ms < Date.UTC(2050) ? der(0x17, Buffer.from(digits.slice(2))) : der(0x18, Buffer.from(digits))
}

/** The values that stand one after another in some DER. */
export function valuesIn(bytes: Buffer): { tag: number; body: Buffer }[] {
  const found: { tag: number; body: Buffer }[] = []
  let at = 0
  while (at < bytes.length) {
    const tag = bytes[at]!
    const first = bytes[at + 1]!
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes)
    const start = at + 2 + lengthBytes
    found.push({ tag, body: bytes.subarray(start, start + length) })
    at = start + length
  }
  return found
}
