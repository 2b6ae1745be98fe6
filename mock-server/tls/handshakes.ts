/** What a client's broken handshake is about, by what OpenSSL calls it: a row each. */
const rows: readonly [code: RegExp, advice: string][] = [
  [
    /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN|CERTIFICATE_EXPIRED)$/,
    'HTTPS: a client does not trust this certificate; `bank131-mock ca` says how clients are told of the CA',
  ],
  [/_HTTP_REQUEST$/, 'HTTPS: a client spoke plain HTTP to the port of HTTPS; the plain one is beside it'],
]

/** A sentence about a broken handshake that somebody can do something about. */
export const handshakeAdvice = ({ code = '' }: Error & { code?: string }): string | undefined =>
  rows.find(([pattern]) => pattern.test(code))?.[1]
