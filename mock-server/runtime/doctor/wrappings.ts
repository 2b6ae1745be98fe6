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
  headers: Headers
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

/** The address or a header, joined with the body. `few` keeps to the likeliest joints. */
export function* joinedWithCall(body: Bytes, { method, url, headers }: Call, few: boolean): Generator<Candidate> {
  const { pathname, search, origin } = new URL(url)
  const path = pathname + search
  const targets = [...new Set([url, origin + path, `https://demo.bank131.ru${path}`, path, pathname])]
  const project = headers.get('x-partner-project')
  const key = headers.get('x-partner-idempotency-key')
  const parts: string[] = [
    ...targets,
    `${method} ${path}`,
    `${method}${path}`,
    `${method}\n${path}`,
    `${method} ${url}`,
  ]
  if (!few && project)
    parts.push(project, `X-PARTNER-PROJECT: ${project}`, `x-partner-project: ${project}`, `${project}${path}`)
  if (!few && key) parts.push(key, `X-PARTNER-IDEMPOTENCY-KEY: ${key}`)
  const joints = few ? ['', '\n'] : ['', '\n', ' ', ':', '|', '.', '&', '\r\n\r\n', '\n\n']
  for (const part of parts)
    for (const joint of joints) {
      const shown = JSON.stringify(part + joint)
      yield candidate(concat(utf8(part + joint), body), `${shown} and the body behind it`)
      if (joint === '' || joint === '\n')
        yield candidate(concat(body, utf8(joint + part)), `the body and ${JSON.stringify(joint + part)} behind it`)
    }
  for (const part of few ? [] : parts) yield candidate(utf8(part), `${JSON.stringify(part)} without the body`)
}

const candidate = (bytes: Bytes, what: string): Candidate => ({
  bytes,
  mistakes: [mistake('url_signed', `what was signed is not the body alone but ${what}`)],
})
