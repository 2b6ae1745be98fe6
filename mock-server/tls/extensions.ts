import { isIP } from 'node:net'
import { bits, constructed, der, field, octets, oid, sequence, valuesIn, yes } from './der.ts'
import { addressBytes, addressRange, rangeText } from './host-names.ts'

/** Extensions of X.509 v3 (RFC 5280, 4.2), each whole: its name, whether it must be understood, its value. */
const extension = (dotted: string, value: Buffer, critical = false): Buffer =>
  critical ? sequence(oid(dotted), yes, octets(value)) : sequence(oid(dotted), octets(value))

const nameConstraintsId = '2.5.29.30'

/** It signs certificates, and none of those signs another. */
export const isAuthority = (): Buffer[] => [
  extension('2.5.29.19', sequence(yes, der(0x02, Buffer.of(0))), true),
  extension('2.5.29.15', bits(Buffer.of(0b00000110), 1), true),
]

/** It stands for a server, and signs nothing but handshakes. */
export const isServer = (): Buffer[] => [
  extension('2.5.29.19', sequence(), true),
  extension('2.5.29.15', bits(Buffer.of(0b10000000), 7), true),
]

/** Servers alone: no clients, no mail, no programs. */
export const forServers = (): Buffer => extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1')))

export const subjectKeyId = (id: Uint8Array): Buffer => extension('2.5.29.14', octets(id))
export const authorityKeyId = (id: Uint8Array): Buffer => extension('2.5.29.35', sequence(field(0, id)))

/** The names that a server answers to. */
export const subjectNames = (names: readonly string[]): Buffer =>
  extension('2.5.29.17', sequence(...names.map((name) => generalName(name, addressBytes))))

/** What alone the CA may vouch for: names with all that ends with them, and ranges of addresses. */
export const nameConstraints = (permitted: readonly string[]): Buffer =>
  extension(
    nameConstraintsId,
    sequence(constructed(0, ...permitted.map((each) => sequence(generalName(each, addressRange))))),
    true,
  )

const DNS_NAME = 2
const IP_ADDRESS = 7

const generalName = (name: string, address: (text: string) => Buffer): Buffer =>
  isIP(name.split('/')[0]!) === 0 ? field(DNS_NAME, Buffer.from(name, 'latin1')) : field(IP_ADDRESS, address(name))

/** What a certificate's constraints permit, read off the certificate itself. */
export function permittedBy(certificate: Buffer): string[] {
  const id = oid(nameConstraintsId)
  const at = certificate.indexOf(id)
  if (at < 0) return []
  const [, value] = valuesIn(certificate.subarray(at + id.length))
  const [constraints] = valuesIn(value!.body)
  const [permitted] = valuesIn(constraints!.body)
  return valuesIn(permitted!.body).map((subtree) => {
    const [name] = valuesIn(subtree.body)
    return name!.tag === (0x80 | IP_ADDRESS) ? rangeText(name!.body) : name!.body.toString('latin1')
  })
}
