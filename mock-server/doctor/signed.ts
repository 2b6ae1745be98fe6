import { type Bytes, type Digest, equal, fromBase64, fromHex, fromLatin1, type HashName, toHex } from './bytes.ts'
import type { Mistake } from './causes.ts'
import { mistake } from './hints.ts'
import type { PssBlock } from './pss.ts'
import type { Block } from './rsa.ts'

/** What a signature turned out to be over. */
export interface Signed {
  /** In the hash and the padding; outermost first. */
  mistakes: Mistake[]
  /** Whether it is over this text; missing if the hash is none that a platform offers. */
  matches?: (text: Bytes) => boolean | Promise<boolean>
  /** The digest is certain, so if no text fits, then another text was signed. */
  certain: boolean
  /** The SHA-256 that was signed, in hex. */
  shown?: string
}

const bySize: Record<number, HashName> = { 20: 'SHA-1', 32: 'SHA-256', 48: 'SHA-384', 64: 'SHA-512' }
const computable = (hash: string): hash is HashName => Object.values<string>(bySize).includes(hash)

/** The list of causes has two words for other hashes: one for the broken ones, one for the rest. */
const otherHash = (hash: string): Mistake[] =>
  hash === 'SHA-256'
    ? []
    : [mistake(/^(SHA-1|MD5)$/.test(hash) ? 'sha1' : 'sha512', `the hash is ${hash}, expected SHA-256`)]

export function signedIn(block: Block, digest: Digest): Signed {
  if (block.kind === 'raw') return signedRaw(block.content, digest)
  const byHand = mistake('digest_signed', 'the DigestInfo was put together by hand, and not as RFC 8017 writes it')
  const mistakes = [...(block.exact ? [] : [byHand]), ...otherHash(block.hash)]
  const shown = block.hash === 'SHA-256' ? { shown: toHex(block.digest) } : {}
  return { mistakes, ...over(block.hash, block.digest, digest), certain: true, ...shown }
}

/** Over what one of these blocks is over: which of them is the right one, only the text can show. */
export function signedPss(blocks: readonly PssBlock[]): Signed {
  const { hash, salt } = blocks[0]!
  return {
    mistakes: [mistake('pss', `the padding is PSS (${hash}, ${salt.length} bytes of salt), expected PKCS#1 v1.5`)],
    matches: async (text) => {
      for (const block of blocks) if (await block.matches(text)) return true
      return false
    },
    certain: true,
  }
}

/** Signed without a DigestInfo: a digest in one of its spellings, or the text itself. */
function signedRaw(content: Uint8Array, digest: Digest): Signed {
  const text = fromLatin1(content)
  const hex = /^(?:[0-9a-f]{2})+$/i.test(text) ? fromHex(text) : new Uint8Array()
  const base64 = /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0 ? fromBase64(text) : new Uint8Array()
  const spellings: [spelling: string, bytes: Uint8Array][] = [
    ['the hex of a digest', hex],
    ['the Base64 of a digest', base64],
    ['a bare digest', content],
  ]
  for (const [spelling, bytes] of spellings) {
    const hash = bySize[bytes.length]
    if (!hash) continue
    const found = mistake('digest_signed', `the padding holds ${spelling} (${hash} by its length) without a DigestInfo`)
    return { mistakes: [found, ...otherHash(hash)], ...over(hash, bytes, digest), certain: false }
  }
  const found = `the padding holds ${content.length} bytes that were not hashed, as openssl_private_encrypt leaves them`
  return { mistakes: [mistake('digest_signed', found)], matches: (bytes) => equal(bytes, content), certain: false }
}

const over = (hash: string, value: Uint8Array, digest: Digest): Pick<Signed, 'matches'> =>
  computable(hash) ? { matches: async (text) => equal(await digest(hash, text), value) } : {}
