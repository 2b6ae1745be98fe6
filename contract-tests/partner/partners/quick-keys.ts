import { generateKeyPairSync } from 'node:crypto'

/** Keys that sign many times as fast as real ones: some ten thousand signatures are made here, and what they are worth is a question of whose they are. */
export const quickKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 512,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
