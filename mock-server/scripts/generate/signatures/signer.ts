import { constants, createHash, privateEncrypt, sign } from 'node:crypto'
import type { SignatureCause } from '../../../doctor/causes.ts'
import type { PrivateKeys, SignatureCase } from './case.ts'

type Content = string | Uint8Array
type Holder = keyof PrivateKeys

export const sha256 = (text: Content) => createHash('sha256').update(text).digest()
export const hexOf = (signature: string) => Buffer.from(signature, 'base64').toString('hex')
export const urlSafe = (signature: string) => Buffer.from(signature, 'base64').toString('base64url')

/** In lines; a header that is folded arrives with spaces for its line ends. */
export const wrapped = (signature: string, width: number) =>
  signature.match(new RegExp(`.{1,${width}}`, 'g'))!.join(' ')

/** Every way to sign that a case needs, right or wrong; answers standard Base64. */
export const signerWith = (keys: PrivateKeys) => ({
  signed: (text: Content, hash = 'sha256', holder: Holder = 'partner') =>
    sign(hash, Buffer.from(text), keys[holder].privateKey).toString('base64'),
  /** Straight into the padding, as openssl_private_encrypt and `openssl pkeyutl -sign` put it. */
  unhashed: (content: Content) => {
    const key = { key: keys.partner.privateKey, padding: constants.RSA_PKCS1_PADDING }
    return privateEncrypt(key, Buffer.from(content)).toString('base64')
  },
  /** Without salt there is no chance in PSS. */
  pss: (text: string) => {
    const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 }
    return sign('sha256', Buffer.from(text), { key: keys.partner.privateKey, ...padding }).toString('base64')
  },
})

export type Signer = ReturnType<typeof signerWith>

/** A case of a signature that must be refused by the partner's key. */
export const bad = (
  name: string,
  causes: [SignatureCause, ...SignatureCause[]],
  why: string,
  body: Content,
  signature: string,
): SignatureCase => ({ name, why, body, key: 'partner', signature, causes })
