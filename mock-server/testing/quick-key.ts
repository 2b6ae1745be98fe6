import { generateKeyPairSync } from 'node:crypto'

/** A key of the bank that signs many times as fast as a real one, for where nobody looks at signatures. */
export const quickKey = generateKeyPairSync('rsa', {
  modulusLength: 512,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
