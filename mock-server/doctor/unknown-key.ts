import { type Digest, toHex } from './bytes.ts'
import type { Mistake } from './causes.ts'
import type { Reading } from './header.ts'
import { mistake } from './hints.ts'
import type { KnownKey } from './known-keys.ts'
import { sizeOf } from './public-key.ts'

/** Bytes of a signature by a key of 1024 to 4096 bits. */
const usualSizes = [128, 256, 384, 512]

/** What to say of a signature that no known key opens: an unknown key's, or none at all. */
export async function unknownKeyFindings(
  header: string,
  readings: readonly Reading[],
  keys: readonly KnownKey[],
  digest: Digest,
): Promise<Mistake[]> {
  const own = keys.find(({ mistakes }) => mistakes.length === 0)?.key
  const sizes = [...keys.map(({ key }) => sizeOf(key)), ...usualSizes]
  const size = sizes.find((bytes) => readings.some((reading) => reading.bytes.length === bytes))
  const reading = readings.find(({ bytes }) => bytes.length === size)
  if (!reading) return [mistake('not_a_signature', shapeOf(header, readings[0], own && sizeOf(own)))]
  const nobody = "it was made with no key known here, neither the project's nor the bank's nor another project's"
  const found =
    own && size !== sizeOf(own)
      ? `it has ${size} bytes, as by a key of ${8 * size!} bits, and the registered key has ${own.bits} bits; ${nobody}`
      : `${nobody} (random bytes look the same)`
  const compare = 'openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256'
  const fingerprint = own && toHex(await digest('SHA-256', own.spki))
  const fix = fingerprint && `The registered key has the SHA-256 fingerprint ${fingerprint}; compare yours: ${compare}.`
  return [...reading.mistakes, mistake('unknown_key', found, fix)]
}

/** What the header is, if not a signature. */
function shapeOf(header: string, reading: Reading | undefined, expected = 256): string {
  if (header === '') return 'the header is empty'
  if (!reading) return `the header is no Base64 (${JSON.stringify(shortened(header))}, ${header.length} characters)`
  const { bytes } = reading
  const size = `the header decodes to ${bytes.length} bytes, an RSA signature by the registered key has ${expected}`
  if ([16, 20, 32, 48, 64].includes(bytes.length)) return `${size}; this is the size of a hash or an HMAC`
  if (bytes[0] === 0x30 && bytes[1] === bytes.length - 2) return `${size}; this looks like an ECDSA signature`
  return size
}

const shortened = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text)
