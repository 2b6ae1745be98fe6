import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { testKeys } from '../../../../fixtures/keys/index.ts'

const partner = createPrivateKey(testKeys.partner.privateKey)
const other = createPrivateKey(testKeys.other.privateKey)

const made = new WeakMap<KeyObject, Map<string, string>>()

/** What stories send alike is signed once. */
function signed(text: string, privateKey: KeyObject): string {
  const its = made.get(privateKey) ?? new Map<string, string>()
  made.set(privateKey, its)
  const signature = its.get(text) ?? sign('sha256', Buffer.from(text), privateKey).toString('base64')
  its.set(text, signature)
  return signature
}

/** Ways to sign a body; all but the first are mistakes. */
const signings = {
  partner: (text: string) => signed(text, partner),
  'another key': (text: string) => signed(text, other),
  'a line feed too many': (text: string) => signed(`${text}\n`, partner),
  none: () => undefined,
} satisfies Record<string, (text: string) => string | undefined>

export type Signing = keyof typeof signings

/** The value of `X-PARTNER-SIGN`. */
export const signatureOf = (text: string, signing: Signing = 'partner'): string | undefined => signings[signing](text)
