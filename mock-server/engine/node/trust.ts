/** What is done about a certificate that is not trusted. */
export const ADVICE =
  'this bank does not trust the certificate of that address: name the CA that signed it (serve --webhook-ca FILE, webhookCa)'

/** What OpenSSL says of a chain that leads to nobody whom it knows. */
const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
])

export const isUntrusted = (code: string | undefined): boolean => code !== undefined && untrusted.has(code)
