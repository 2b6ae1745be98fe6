import { isStandardBase64 } from '../../core/keys/base64.ts'
import { KeyError } from '../../core/keys/key-error.ts'
import { derOf, pemOf, pkcs1ToPkcs8, pkcs1ToSpki } from '../../core/keys/pem.ts'
import type { SigningKey, VerifyingKey } from '../ports.ts'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

/** A public key: SPKI or PKCS#1. A certificate is for Node only. */
export async function verifyingKey(pem: string): Promise<VerifyingKey> {
  const { label, der } = derOf(pem)
  const spki = label === 'RSA PUBLIC KEY' ? pkcs1ToSpki(der) : der
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY')
    throw new KeyError(`expected a PUBLIC KEY in PEM, got ${label}`)
  const key = await read('a public RSA key', () => crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']))
  return {
    pem: pemOf('PUBLIC KEY', spki),
    verify: async (bytes, signature) =>
      isStandardBase64(signature) &&
      crypto.subtle.verify(algorithm, key, fromBase64(signature), bytes as Uint8Array<ArrayBuffer>),
  }
}

/** WebCrypto does not give the public half of a private key away as PEM, so both halves are read from the JWK. */
export async function signingKey(privatePem: string): Promise<SigningKey> {
  const { label, der } = derOf(privatePem)
  if (label !== 'PRIVATE KEY' && label !== 'RSA PRIVATE KEY')
    throw new KeyError(`expected a PRIVATE KEY in PEM, got ${label}`)
  const pkcs8 = label === 'RSA PRIVATE KEY' ? pkcs1ToPkcs8(der) : der
  const key = await read('a private RSA key', () => crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign']))
  const { n, e } = await crypto.subtle.exportKey('jwk', key)
  const jwk = { kty: 'RSA', n: n!, e: e! }
  const half = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify'])
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', half))
  return {
    publicKey: await verifyingKey(pemOf('PUBLIC KEY', spki)),
    sign: async (body) => {
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body as Uint8Array<ArrayBuffer>)
      const signature = await crypto.subtle.sign(algorithm, key, bytes)
      return btoa(String.fromCharCode(...new Uint8Array(signature)))
    },
  }
}

async function read<Key>(expected: string, load: () => Promise<Key>): Promise<Key> {
  try {
    return await load()
  } catch (cause) {
    throw new KeyError(`expected ${expected} in PEM`, { cause })
  }
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
