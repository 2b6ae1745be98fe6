/**
 * Writing and reading of 64 hexadecimal characters that say what they stand for, so that a token is good in every project and in every
 * process without anything being kept. 48 characters of content are hidden under a stream that the other 16, their checksum, begin:
 * tokens of like content look nothing alike, and a token that another bank made is told by its checksum but for one in 2^64.
 * It is a disguise and no cipher: what may not be read out of a token must not be put into it.
 */

const CONTENT = 48

/** A token of 48 hexadecimal characters. */
export function encode(content: string): string {
  const checksum = checksumOf(content)
  return hide(content, checksum) + checksum
}

/** The 48 characters that a token was made of; `undefined` if it is none of ours. */
export function decode(token: string): string | undefined {
  if (!/^[0-9a-f]{64}$/.test(token)) return undefined
  const checksum = token.slice(CONTENT)
  const content = hide(token.slice(0, CONTENT), checksum)
  return checksumOf(content) === checksum ? content : undefined
}

const checksumOf = (content: string) => digest('checksum 1', content) + digest('checksum 2', content)

/** 64 characters that say nothing; the same for the same words. */
export const opaqueToken = (words: string): string =>
  Array.from({ length: 8 }, (_, part) => digest(`opaque ${part}`, words)).join('')

/** Exclusive or with a stream of the key, eight characters at a time: done twice it undoes itself. */
function hide(content: string, key: string): string {
  let hidden = ''
  for (let at = 0; at < CONTENT; at += 8) {
    hidden += hexOf(Number.parseInt(content.slice(at, at + 8), 16) ^ hashOf(`stream ${at / 8}`, key))
  }
  return hidden
}

/** Eight hexadecimal characters of a text. */
export const digest = (purpose: string, text: string): string => hexOf(hashOf(purpose, text))

const hexOf = (bits: number) => (bits >>> 0).toString(16).padStart(8, '0')

/** 32 bits of a text and what they are for: FNV-1a, its bits mixed as MurmurHash3 does at its end. */
function hashOf(purpose: string, text: string): number {
  let hash = fnv1a(text, fnv1a(':', fnv1a(purpose)))
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Goes on from the hash of what stands before the text. */
function fnv1a(text: string, before = 0x811c9dc5): number {
  let hash = before
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
