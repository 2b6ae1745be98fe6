import { createHash, createPublicKey } from 'node:crypto'

/** As `openssl dgst -sha256` shows it of the public key in DER. */
export const fingerprintOf = (pem: string): string =>
  createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('hex')
