import { createHash, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto'
import { bits, constructed, der, integer, moment, oid, sequence, text, valuesIn } from './der.ts'

/** Who a certificate is for, or whose it is. */
interface Party {
  /** DER, as `commonName` makes it. */
  name: Uint8Array
  key: KeyObject
}

interface CertificateOptions {
  subject: Party
  /** Its private key signs. */
  issuer: Party
  /** Milliseconds since 1970. */
  from: number
  until: number
  extensions: readonly Uint8Array[]
}

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'))

/** A certificate of X.509 v3 (RFC 5280, 4.1), signed with an elliptic key. */
export function makeCertificate({ subject, issuer, from, until, extensions }: CertificateOptions): X509Certificate {
  const signed = sequence(
    constructed(0, integer(Buffer.of(2))),
    integer(serialNumber()),
    ecdsaWithSha256,
    issuer.name,
    sequence(moment(from), moment(until)),
    subject.name,
    subject.key.export({ type: 'spki', format: 'der' }),
    constructed(3, sequence(...extensions)),
  )
  const signature = sign('sha256', signed, issuer.key)
  return new X509Certificate(sequence(signed, ecdsaWithSha256, bits(signature)))
}

/** What a key is called by in certificates (RFC 7093, 2.1). */
export const keyId = (publicKey: KeyObject): Buffer =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()
    .subarray(0, 20)

/** 127 bits, positive. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16)
  bytes[0] = (bytes[0]! & 0x7f) | 0x40
  return bytes
}

const attribute = (dotted: string, value: string) => der(0x31, sequence(oid(dotted), text(value)))

/** A party's name: this program, and what of it. */
export const commonName = (name: string): Buffer =>
  sequence(attribute('2.5.4.10', 'bank131-mock'), attribute('2.5.4.3', name))

/** Whose a certificate is, as it stands there: what it signs must say the same, byte for byte. */
export function subjectOf({ raw }: X509Certificate): Buffer {
  const [signed] = valuesIn(valuesIn(raw)[0]!.body)
  return sequence(valuesIn(signed!.body)[SUBJECT]!.body)
}
/** After version, number, algorithm, issuer and time. */
const SUBJECT = 5
