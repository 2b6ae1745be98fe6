import { testKeys } from '../../fixtures/keys/index.ts'
import { utf8 } from '../doctor/bytes.ts'
import type { Evidence } from '../doctor/diagnose.ts'

/** A call of a project that has the published partner key, beside a project `shop` that has an unknown one. */
export const evidence = (body: string | Uint8Array, signature: string, more: Partial<Evidence> = {}): Evidence => ({
  body: typeof body === 'string' ? utf8(body) : body,
  signature,
  method: 'POST',
  url: 'http://127.0.0.1:8131/api/v2/session/create',
  headers: { 'x-partner-project': 'demo_project' },
  partnerKey: testKeys.partner.publicKey,
  bankKey: testKeys.bank.publicKey,
  otherKeys: [{ project: 'shop', pem: testKeys.other.publicKey }],
  ...more,
})
