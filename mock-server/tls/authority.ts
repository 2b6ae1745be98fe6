import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, X509Certificate } from 'node:crypto'
import { commonName, keyId, makeCertificate, subjectOf } from './certificate.ts'
import {
  authorityKeyId,
  forServers,
  isAuthority,
  isServer,
  nameConstraints,
  permittedBy,
  subjectKeyId,
  subjectNames,
} from './extensions.ts'
import { bare, isCovered, standardTrust } from './host-names.ts'

export const DAY_MS = 24 * 60 * 60 * 1000

/** Clocks of containers and virtual machines may be behind. */
const BEFORE_MS = DAY_MS
const AUTHORITY_DAYS = 3650
/** Clients of some systems take no longer ones from anybody. */
const LEAF_DAYS = 90

/** A CA for tests: its certificate is what clients are told to trust. */
export interface Authority {
  key: KeyObject
  certificate: X509Certificate
  /** The names and ranges that it may vouch for. */
  trust: readonly string[]
}

export interface Leaf {
  /** The certificate of a server, PEM. */
  cert: string
  /** Its private key, PEM. */
  key: string
  /** When it ends, in milliseconds since 1970. */
  until: number
}

const newKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** A new CA, which may vouch for the names given besides its own; or, of a CA that there is, another certificate for the same key. */
export function makeAuthority(names: readonly string[], now: number, known?: Authority): Authority {
  const key = known?.key ?? newKey().privateKey
  const publicKey = createPublicKey(key)
  const trust = [...new Set([...(known?.trust ?? standardTrust), ...missing(names, known?.trust ?? standardTrust)])]
  const id = keyId(publicKey)
  // With a part of the key: two CAs in one bundle are told apart by their names.
  const name = commonName(`bank131-mock CA ${id.toString('hex', 0, 4)} for tests`)
  const certificate = makeCertificate({
    subject: { name, key: publicKey },
    issuer: { name, key },
    from: now - BEFORE_MS,
    until: now + AUTHORITY_DAYS * DAY_MS,
    extensions: [...isAuthority(), forServers(), subjectKeyId(id), nameConstraints(trust)],
  })
  return { key, certificate, trust }
}

/** The CA that its file holds: private key and certificate, PEM one after the other. @throws what Node says of a text that is none */
export function readAuthority(pem: string): Authority {
  const certificate = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')))
  return { key: createPrivateKey(pem), certificate, trust: permittedBy(certificate.raw) }
}

export const authorityText = ({ key, certificate }: Authority): string =>
  `${key.export({ type: 'pkcs8', format: 'pem' })}${certificate}`

/** The names for which a CA may not vouch. */
export const missing = (names: readonly string[], trust: readonly string[]): string[] =>
  names.filter((name) => !isCovered(name, trust)).map(bare)

/** When a certificate ends, in milliseconds since 1970. */
export const endOf = ({ validTo }: X509Certificate): number => Date.parse(validTo)

/** A key of this process for all its certificates. It is written nowhere. */
let leafKeys: ReturnType<typeof newKey> | undefined

/** A certificate for a server of these names. */
export function issue(authority: Authority, names: readonly string[], now: number): Leaf {
  leafKeys ??= newKey()
  const until = Math.min(now + LEAF_DAYS * DAY_MS, endOf(authority.certificate))
  const certificate = makeCertificate({
    subject: { name: commonName('a bank for tests'), key: leafKeys.publicKey },
    issuer: { name: subjectOf(authority.certificate), key: authority.key },
    from: now - BEFORE_MS,
    until,
    extensions: [
      ...isServer(),
      forServers(),
      subjectKeyId(keyId(leafKeys.publicKey)),
      authorityKeyId(keyId(createPublicKey(authority.key))),
      subjectNames(names),
    ],
  })
  return {
    cert: certificate.toString(),
    key: leafKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    until,
  }
}
