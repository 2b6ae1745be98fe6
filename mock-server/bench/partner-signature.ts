import { createPublicKey, verify } from 'node:crypto'
import { testKeys } from '../../fixtures/keys/index.ts'

const partnerKey = createPublicKey(testKeys.partner.publicKey)

/** What each program that stands beside the bank does with a call, whatever else. @throws {Error} for one that the partner did not sign */
export function ensureSigned(body: Buffer, signature: string): void {
  if (!verify('sha256', body, partnerKey, Buffer.from(signature, 'base64')))
    throw new Error('a call that the partner did not sign')
}
