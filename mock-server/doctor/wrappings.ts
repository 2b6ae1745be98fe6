import { type CallHeaders, headerOf } from '../core/call-headers.ts'
import { type Bytes, concat, type Digest, latin1, toBase64, toHex, utf8 } from './bytes.ts'
import type { Mistake } from './causes.ts'
import { mistake } from './hints.ts'

/** Bytes that may have been signed, and what that would have been a mistake for; outermost first. */
export interface Candidate {
  bytes: Bytes
  mistakes: Mistake[]
}

/** What a call says beside its body. */
export interface Call {
  method: string
  url: string
  headers: CallHeaders
}

/** A digest of the body taken for the body: hashed by hand, and hashed again by the signing function. */
export async function digestsOf(body: Bytes, digest: Digest): Promise<Candidate[]> {
  const sha256 = await digest('SHA-256', body)
  const hex = toHex(sha256)
  const others = await Promise.all(
    (['SHA-1', 'SHA-512'] as const).map(async (hash) => [`the hex of its ${hash}`, toHex(await digest(hash, body))]),
  )
  const texts = [
    ['the hex of its SHA-256', hex],
    ['the hex of its SHA-256 in capitals', hex.toUpperCase()],
    ['the hex of its SHA-256 and a line feed', `${hex}\n`],
    ['the Base64 of its SHA-256', toBase64(sha256)],
    ...others,
  ]
  return [
    digestCandidate(Uint8Array.from(sha256), 'the 32 bytes of its SHA-256'),
    ...texts.map(([what, text]) => digestCandidate(latin1(text!), what!)),
  ]
}

export const digestCandidate = (bytes: Bytes, what: string): Candidate => ({
  bytes,
  mistakes: [mistake('digest_signed', `what was signed is not the body but ${what}`)],
})

const likelyJoints = ['', '\n']
const otherJoints = [' ', ':', '|', '.', '&', '\n\n', '\r\n\r\n']

/** The address, with or without the method, in front of the body or behind it. */
export function* joinedWithAddress(body: Bytes, call: Call): Generator<Candidate> {
  for (const part of addressesOf(call)) yield* joined(body, part, likelyJoints)
}

/** Headers too, in rarer ways, and without the body. */
export function* joinedWithMore(body: Bytes, call: Call): Generator<Candidate> {
  const [addresses, headers] = [addressesOf(call), headersOf(call)]
  for (const part of headers) yield* joined(body, part, likelyJoints)
  for (const part of [...addresses, ...headers]) yield candidate(utf8(part), `${JSON.stringify(part)} without the body`)
  for (const part of [...addresses, ...headers]) yield* joined(body, part, otherJoints)
}

function* joined(body: Bytes, part: string, joints: string[]): Generator<Candidate> {
  for (const joint of joints) {
    yield candidate(concat(utf8(part + joint), body), `${JSON.stringify(part + joint)} and the body behind it`)
    yield candidate(concat(body, utf8(joint + part)), `the body and ${JSON.stringify(joint + part)} behind it`)
  }
}

function addressesOf({ method, url }: Call): string[] {
  const { pathname, search, origin } = new URL(url, 'http://localhost')
  const path = pathname + search
  const targets = [path, url, `https://demo.bank131.ru${path}`, origin + path, pathname]
  return [...new Set([...targets, `${method} ${path}`, `${method}\n${path}`, `${method}${path}`, `${method} ${url}`])]
}

const signedHeaders = ['X-PARTNER-PROJECT', 'X-PARTNER-IDEMPOTENCY-KEY', 'X-PARTNER-SUBMERCHANT']
const headersOf = ({ headers }: Call): string[] =>
  signedHeaders.flatMap((name) => {
    const value = headerOf(headers, name.toLowerCase())
    return value ? [value, `${name}: ${value}`, `${name.toLowerCase()}: ${value}`] : []
  })

const candidate = (bytes: Bytes, what: string): Candidate => ({
  bytes,
  mistakes: [mistake('url_signed', `what was signed is not the body alone but ${what}`)],
})
