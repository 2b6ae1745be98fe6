import type { IncomingMessage } from 'node:http'
import { testKeys } from '../../fixtures/keys/index.ts'
import type { SignatureCause } from '../doctor/causes.ts'
import type { VerifyingKey } from '../engine/ports.ts'

/** The doctor speaks to a partner whose call is wrong. Of keys there is something else to say to one who checks a webhook. */
const ofKeys: Partial<Record<SignatureCause, string>> = {
  unknown_key:
    'It was made with another key than the one that is checked with here (random bytes look the same). Give --bank-key the public half of the key that the bank signs with.',
  bank_key:
    'It was made with the published test key of the bank, and --bank-key is another one. Leave --bank-key out, or start the bank with the private half of it.',
  other_project_key:
    'It was made with the published test key of the partner: the bank signs its webhooks with its own.',
}

/** Why the signature of a webhook is not good, and what to do about it, in the words of the bank's own log. */
export async function whyWrong(
  { method = '', url = '/', headers }: IncomingMessage,
  body: Uint8Array,
  signature: string,
  { pem }: VerifyingKey,
): Promise<string | undefined> {
  // Loaded when it is first needed: most listeners never see a wrong signature.
  const { diagnose } = await import('../doctor/diagnose.ts')
  const found = await diagnose({
    method,
    url: new URL(url, 'http://127.0.0.1').href,
    headers,
    body,
    signature,
    partnerKey: pem,
    bankKey: testKeys.bank.publicKey,
    otherKeys: [{ project: 'demo_project', pem: testKeys.partner.publicKey }],
  })
  return found && (ofKeys[found.cause] ?? found.hint)
}
