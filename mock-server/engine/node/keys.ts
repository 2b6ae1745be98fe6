import type { KeyObject } from 'node:crypto'
import { isStandardBase64 } from '../../core/keys/base64.ts'
import { KeyError } from '../../core/keys/key-error.ts'
import type { SigningKey, VerifyingKey } from '../ports.ts'
import { crypto } from './taken-later.ts'

/** A public key: PKCS#1, SPKI, or the one of a certificate. */
export function verifyingKey(pem: string): VerifyingKey {
  if (pem.includes('PRIVATE KEY'))
    throw new KeyError('this is a private key; give the public one (openssl rsa -pubout)')
  return verifierOf(
    parse(() => crypto().createPublicKey(pem), 'a public RSA key in PEM (PKCS#1, SPKI or a certificate)'),
  )
}

export function signingKey(privatePem: string): SigningKey {
  const key = parse(
    () => crypto().createPrivateKey(privatePem),
    'a private RSA key in PEM (PKCS#1 or PKCS#8, no passphrase)',
  )
  return {
    publicKey: verifierOf(crypto().createPublicKey(key)),
    sign: (body, aside = false) =>
      aside ? signAside(bytesOf(body), key) : crypto().sign('sha256', bytesOf(body), key).toString('base64'),
  }
}

const bytesOf = (body: string | Uint8Array) => (typeof body === 'string' ? Buffer.from(body) : body)

const signAside = (bytes: Uint8Array, key: KeyObject) =>
  new Promise<string>((resolve, reject) =>
    crypto().sign('sha256', bytes, key, (error, signature) =>
      error ? reject(error) : resolve(signature.toString('base64')),
    ),
  )

function parse(read: () => KeyObject, expected: string): KeyObject {
  let key: KeyObject
  try {
    key = read()
  } catch (cause) {
    throw new KeyError(`expected ${expected}`, { cause })
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new KeyError(`expected ${expected}, got a key of type ${key.asymmetricKeyType}`)
  return key
}

const verifierOf = (key: KeyObject): VerifyingKey => ({
  pem: key.export({ type: 'spki', format: 'pem' }).toString(),
  verify: (bytes, signature) =>
    isStandardBase64(signature) && crypto().verify('sha256', bytes, key, Buffer.from(signature, 'base64')),
})
