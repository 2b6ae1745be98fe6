import { generateKeyPairSync } from 'node:crypto'

/**
 * A key of the bank that signs many times as fast as a real one. Suites check every webhook against the key of their target, whichever it has; with the keys
 * that are published the same suites run over a socket and in a page.
 */
export const quickKey = generateKeyPairSync('rsa', {
  modulusLength: 512,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
