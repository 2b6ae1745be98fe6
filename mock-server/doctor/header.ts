import { isStandardBase64 } from '../core/keys/base64.ts'
import { type Bytes, fromBase64, fromHex, fromLatin1 } from './bytes.ts'
import type { Mistake } from './causes.ts'
import { mistake } from './hints.ts'

/** One way to read the header's text as a signature's bytes. */
export interface Reading {
  bytes: Bytes
  /** What is wrong with the text if this is the right way to read it; outermost first. */
  mistakes: Mistake[]
}

const HEX = /^(?:[\w-]+\([^)]*\)\s*=\s*|0x)?((?:[0-9a-f]{2}[\s:]*)+)$/i
const LONGEST = 8192

/** Every way to read the header, the most telling first. */
export function readHeader(text: string, known: readonly Mistake[] = []): Reading[] {
  if (text.length > LONGEST || known.length > 3) return []
  const readings: Reading[] = []
  const hex = HEX.exec(text)?.[1]?.replace(/[\s:]/g, '')
  // Sixteen bytes in hex are no accident of Base64.
  if (hex && hex.length >= 32)
    readings.push({ bytes: fromHex(hex), mistakes: [...known, mistake('hex', 'the signature is written in hex')] })
  if (isStandardBase64(text)) {
    const bytes = fromBase64(text)
    readings.push(...readInside(bytes, known), { bytes, mistakes: [...known] })
  } else if (/^[A-Za-z0-9_-]+={0,2}$/.test(text)) readings.push(...readUrlSafe(text, known))
  else readings.push(...unwrap(text).flatMap(({ rest, found }) => readHeader(rest, [...known, found])))
  return readings
}

/** Encoded twice: the bytes are a text that is hex or Base64 itself. */
function readInside(bytes: Bytes, known: readonly Mistake[]): Reading[] {
  if (bytes.length < 128) return []
  const inside = fromLatin1(bytes).trim()
  const again = (what: string) => [...known, mistake('wrapped_base64', `the header is the Base64 of ${what}`)]
  if (/^[0-9a-f]+$/i.test(inside) && inside.length % 2 === 0)
    return [
      { bytes: fromHex(inside), mistakes: [...known, mistake('hex', 'the header is the Base64 of a text in hex')] },
    ]
  return isStandardBase64(inside) ? readHeader(inside, again('what is Base64 already')) : []
}

function readUrlSafe(text: string, known: readonly Mistake[]): Reading[] {
  const bare = text.replace(/=+$/, '')
  if (bare.length % 4 === 1) return []
  const found = /[-_]/.test(bare)
    ? 'the Base64 is of the URL-safe alphabet (- and _)'
    : 'the Base64 lacks its padding (=)'
  const standard = bare.replaceAll('-', '+').replaceAll('_', '/')
  return [{ bytes: fromBase64(standard), mistakes: [...known, mistake('base64url', found)] }]
}

/** What may stand around or inside good Base64, taken away. */
function unwrap(text: string): { rest: string; found: Mistake }[] {
  const quoted = /^\s*(["'])(.*)\1\s*$/s.exec(text)
  if (quoted) return [{ rest: quoted[2]!, found: mistake('wrapped_base64', 'there are quotes around the Base64') }]
  if (/%[0-9a-f]{2}/i.test(text)) {
    const rest = text.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    return [{ rest, found: mistake('base64url', 'the Base64 is percent-encoded, as for a URL') }]
  }
  if (!/\s/.test(text)) return bareOf(text)
  const where = /\S\s+\S/.test(text)
    ? 'the Base64 is broken by line ends or spaces'
    : 'there is white space around the Base64'
  const found = mistake('wrapped_base64', where)
  const lostPluses = mistake('base64url', 'the Base64 has spaces where + was, as after URL decoding')
  return [
    { rest: text.replace(/\s+/g, ''), found },
    { rest: text.trim().replaceAll(' ', '+'), found: lostPluses },
  ]
}

/** Standard Base64 but for its padding. */
function bareOf(text: string): { rest: string; found: Mistake }[] {
  const bare = text.replace(/=+$/, '')
  if (!/^[A-Za-z0-9+/]+$/.test(bare) || bare.length % 4 === 1) return []
  const rest = bare.padEnd(Math.ceil(bare.length / 4) * 4, '=')
  return [{ rest, found: mistake('base64url', 'the Base64 lacks its padding (=)') }]
}
