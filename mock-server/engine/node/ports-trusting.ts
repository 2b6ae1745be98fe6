import { X509Certificate } from 'node:crypto'
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import type { Ports } from '../ports.ts'
import { agentsTrusting } from './kept-connections.ts'
import { nodePorts } from './ports.ts'
import { sendAs } from './send.ts'

/** The engine on Node for a bank whose partner has a certificate of this CA (PEM), or of one that Node trusts. @throws {RangeError} for a text that is no certificate */
export function nodePortsTrusting(ca: string): Ports {
  const secureContext = contextTrusting(ca)
  const trust = { agents: agentsTrusting(secureContext), secureContext }
  return { ...nodePorts, send: (parcel) => sendAs(parcel, trust) }
}

/** Trusts the certificates of a PEM text besides those that Node trusts. @throws {RangeError} */
function contextTrusting(pem: string): SecureContext {
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  try {
    if (certificates.length === 0) throw new Error('there is none in it')
    for (const each of certificates) new X509Certificate(each)
  } catch (error) {
    throw new RangeError(`webhookCa: expected a certificate, PEM: ${(error as Error).message}`)
  }
  return createSecureContext({ ca: [...rootCertificates, ...certificates] })
}
