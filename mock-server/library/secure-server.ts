import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:https'
import { createSecureContext } from 'node:tls'
import { performance } from '../timers/real-timers.ts'
import { type Authority, makeAuthority } from '../tls/authority.ts'
import { keptAuthority } from '../tls/authority-folder.ts'
import { handshakeAdvice } from '../tls/handshakes.ts'
import { hostName, standardNames } from '../tls/host-names.ts'
import { type Pair, type ServerCertificates, serverCertificates } from '../tls/server-certificates.ts'

export interface TlsOptions {
  /** 0 for a free one (the default). */
  port?: number
  /** Names and addresses by which clients reach it, besides `localhost`, `127.0.0.1`, `::1`, `demo.bank131.ru` and `proxy.bank131.ru`. */
  names?: readonly string[]
  /** Folder that keeps the CA from one start to the next, made if there is none; without it the CA lives as long as the bank. */
  dir?: string
  /** One's own certificate (with those between it and its CA) and its private key, PEM, instead of a CA. */
  cert?: string
  key?: string
}

/** Where a bank listens for HTTPS, and what its clients trust. */
export interface SecureAddress {
  readonly url: string
  readonly port: number
  /** The certificate of its CA, PEM; absent with a certificate of one's own. */
  readonly ca?: string
  /** The file that holds it, if one does. */
  readonly caFile?: string
  /** Why clients that have a copy of an earlier certificate of this CA must get the new one. */
  readonly caChanged?: string
}

/** What is served by HTTPS, before it listens. */
interface SecureServer {
  port: number
  ca?: string
  listener(listener: RequestListener, onError?: (error: unknown) => void): Server
  reached(port: number): SecureAddress
}

const now = () => performance.timeOrigin + performance.now()

/** @throws {RangeError} for names that are none, half of a pair, a certificate or key that is none; Node's own error for a folder that cannot be used */
export function secureServer(options: TlsOptions, host: string): SecureServer {
  const { port = 0, names = [], dir, cert, key } = options
  const secure = (certificates: ServerCertificates, address: Partial<SecureAddress>): SecureServer => ({
    port,
    ...(address.ca !== undefined && { ca: address.ca }),
    listener: (listener, onError) => listenerWith(certificates, listener, onError),
    reached: (at) => ({ url: `https://${shownHost(host)}:${at}`, port: at, ...address }),
  })
  if (cert !== undefined || key !== undefined) {
    const pair = ownPair(cert, key)
    return secure({ forAll: () => pair }, {})
  }
  const asked = namesOf(names, host)
  const kept = dir === undefined ? undefined : keptAuthority(dir, asked, now())
  const authority: Authority = kept ?? makeAuthority(asked, now())
  return secure(serverCertificates(authority, [...new Set([...standardNames, ...asked])], now), {
    ca: authority.certificate.toString(),
    ...(kept && { caFile: kept.file }),
    ...(kept?.changed !== undefined && { caChanged: kept.changed }),
  })
}

function listenerWith(certificates: ServerCertificates, listener: RequestListener, onError?: (error: unknown) => void) {
  let shown = certificates.forAll()
  const byName = certificates.for
  const server = createServer(
    { cert: shown.cert, key: shown.key, ...(byName && { SNICallback: (name, done) => done(null, byName(name)) }) },
    listener,
  )
  // Before Node's own listener begins the handshake: a server may run for longer than a certificate lasts.
  server.prependListener('connection', () => {
    const current = certificates.forAll()
    if (current === shown) return
    shown = current
    server.setSecureContext({ cert: current.cert, key: current.key })
  })
  server.on('tlsClientError', (error) => {
    const advice = handshakeAdvice(error)
    if (advice !== undefined) onError?.(advice)
  })
  return server
}

/** What the certificates name besides the standard names; a host that is no wildcard is one. @throws {RangeError} */
function namesOf(given: readonly string[], host: string): string[] {
  const names = isWildcard(host) ? given : [...given, host]
  return names.map((each) => {
    const name = hostName(each)
    if (name === undefined)
      throw new RangeError(`tls.names: expected a host name or an IP address, got ${JSON.stringify(each)}`)
    return name
  })
}

/** Every address of the machine. */
const isWildcard = (host: string) => ['0.0.0.0', '::', ''].includes(host)

function shownHost(host: string): string {
  if (isWildcard(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** @throws {RangeError} */
function ownPair(cert: string | undefined, key: string | undefined): Pair {
  if (cert === undefined || key === undefined)
    throw new RangeError(
      `tls.${cert === undefined ? 'cert' : 'key'}: a certificate and its private key are given together`,
    )
  try {
    if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)))
      throw new Error('the key is not that of the certificate')
    createSecureContext({ cert, key })
  } catch (error) {
    throw new RangeError(
      `tls.cert, tls.key: expected a certificate and its private key, PEM: ${(error as Error).message}`,
    )
  }
  return { cert, key }
}
