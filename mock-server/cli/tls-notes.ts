import type { SecureAddress } from '../library/secure-server.ts'
import { trustLines } from './trust-lines.ts'

/** What is said of HTTPS when the bank listens: where, by which CA, and how each client is told of it. */
export function tlsNotes(tls: SecureAddress | undefined): string[] {
  if (!tls) return []
  const { url, caFile, caChanged } = tls
  if (caFile === undefined) return [`HTTPS at ${url}, with the certificate of --tls-cert`]
  const changed = `the CA has a new certificate: ${caChanged}; put it again where it was copied to (a Java truststore)`
  return [
    `HTTPS at ${url}; its CA is in ${caFile}`,
    ...(caChanged === undefined ? [] : [changed]),
    ...trustLines(caFile).map(({ name, line }) => `${name}: ${line}`),
  ]
}
