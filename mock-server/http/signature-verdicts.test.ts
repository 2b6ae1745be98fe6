import { sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { createBank, type StartedBank, startBank } from '../index.ts'
import { ask, signatureOf } from '../testing/sample-partner.ts'

interface Vector {
  name: string
  cause?: string
  also?: string[]
  body: string
  signature: string
  call?: { headers: Record<string, string> }
}
const vectors: Vector[] = JSON.parse(
  readFileSync(new URL('../../fixtures/signatures/vectors.json', import.meta.url), 'utf8'),
)
const bad = vectors.filter(({ cause }) => cause !== undefined)

const projects = { demo_project: {}, shop: { partnerKey: testKeys.other.publicKey } }
let bank: StartedBank

beforeAll(async () => {
  bank = await startBank({ clock: 'manual', projects })
})
afterAll(() => bank.close())

/** A call as it is on the wire; answers what the partner and what the journal was told. */
async function send(body: string | Buffer, signature: string, more: Record<string, string> = {}) {
  const { 'x-partner-project': _, ...others } = more
  const headers = { ...others, 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': signature }
  const answer = await ask(bank.url, { path: '/api/v2/session/create', body, headers })
  const item = (await bank.requests()).at(-1)!
  return { answer, verdict: item.signature, item }
}

const plain = {
  status: 'error',
  error: {
    code: 'authentication_error',
    description:
      "X-PARTNER-SIGN: expected the Base64 of an RSA-SHA256 (PKCS#1 v1.5) signature over the bytes of the body by the project's partner key; it does not match",
  },
}

describe('a wrong signature is explained in the journal, and to the partner only refused', () => {
  it.each(bad)('$name: $cause', async ({ cause, also, body, signature, call }) => {
    const { answer, verdict } = await send(Buffer.from(body, 'base64'), signature, call?.headers)
    expect([answer.status, JSON.parse(answer.text)]).toEqual([401, plain])
    const { differs, ...said } = verdict
    expect(said).toEqual({ verdict: 'invalid', cause, hint: expect.stringMatching(/^[^a-z].*\.$|fingerprint/s) })
    if (differs) expect(differs).toEqual({ at: expect.any(Number), signed: expect.any(String) })
    if (also) expect(verdict.hint).toMatch(/^(Two|Several) mistakes/)
  })
})

const body = '{"metadata":{"url":"https://shop.example/a","note":"оплата"}}'
const texts: [string, string][] = [
  ['trailing_newline', `${body}\n`],
  ['escaped_slashes', body.replaceAll('/', '\\/')],
  [
    'unicode_escapes',
    body.replaceAll(/[а-я]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['body_reserialised', JSON.stringify(JSON.parse(body), null, 4)],
  ['bom', `\uFEFF${body}`],
  ['empty_body', ''],
]
const signings: [string, (text: string) => string][] = [
  ['hex', (text) => Buffer.from(signatureOf(text), 'base64').toString('hex')],
  ['base64url', (text) => Buffer.from(signatureOf(text), 'base64').toString('base64url')],
  ['wrapped_base64', (text) => signatureOf(text).replace(/(.{76})/g, '$1 ')],
  ['sha1', (text) => sign('sha1', Buffer.from(text), testKeys.partner.privateKey).toString('base64')],
  ['sha512', (text) => sign('sha512', Buffer.from(text), testKeys.partner.privateKey).toString('base64')],
  ['other_project_key', (text) => signatureOf(text, testKeys.other.privateKey)],
  ['bank_key', (text) => signatureOf(text, testKeys.bank.privateKey)],
]
const pairs = signings.flatMap(([outer, make]) =>
  texts.map(([inner, text]) => ({ outer, inner, signature: make(text) })),
)

describe('two mistakes are both named, the outermost as the cause', () => {
  it.each(pairs)('$outer over $inner', async ({ outer, inner, signature }) => {
    const [, text] = texts.find(([cause]) => cause === inner)!
    const alone = await send(body, signatureOf(text))
    const at = [...body].findIndex((letter, index) => letter !== text[index])
    const same = at < 0 ? body.length : at
    expect(alone.verdict).toMatchObject({ cause: inner, differs: { at: same, signed: text.slice(same, same + 64) } })
    const { verdict } = await send(body, signature)
    expect(verdict.cause).toBe(outer)
    expect(verdict.hint).toMatch(/^Two mistakes/)
    const found = alone.verdict.hint!.split('. ')[0]!
    expect(verdict.hint!.toLowerCase()).toContain(found.toLowerCase())
  })
})

it('an unknown key is told by fingerprint, with the command that prints the one of a key at hand', async () => {
  const { verdict } = await send(body, Buffer.alloc(256, 7).toString('base64'))
  expect(verdict.cause).toBe('unknown_key')
  expect(verdict.hint).toMatch(
    /fingerprint [0-9a-f]{64}.*openssl pkey -in private\.pem -pubout -outform DER \| openssl dgst -sha256/,
  )
})

describe('a project whose signature setting is', () => {
  it('warn lets it pass and says so', async () => {
    await using lenient = createBank({ signature: 'warn', clock: 'manual' })
    const headers = { 'x-partner-project': 'demo_project', 'x-partner-sign': signatureOf(`${body}\n`) }
    const url = 'http://bank/api/v2/session/create'
    expect((await lenient.fetch(new Request(url, { method: 'POST', body, headers }))).status).toBe(200)
    const unsigned = { 'x-partner-project': 'demo_project' }
    expect((await lenient.fetch(new Request(url, { method: 'POST', body, headers: unsigned }))).status).toBe(200)
    const note = (what: string) => [
      `X-PARTNER-SIGN ${what}; it was accepted, because the project's signature setting is warn`,
    ]
    expect(await lenient.requests()).toMatchObject([
      { signature: { verdict: 'invalid', cause: 'trailing_newline' }, warnings: note('is wrong') },
      { signature: { verdict: 'missing' }, warnings: note('is missing') },
    ])
  })

  it('off does not look at it', async () => {
    await using blind = createBank({ signature: 'off', clock: 'manual' })
    const request = { method: 'POST', body, headers: { 'x-partner-project': 'demo_project', 'x-partner-sign': 'x' } }
    expect((await blind.fetch(new Request('http://bank/api/v2/session/create', request))).status).toBe(200)
    expect(await blind.requests()).toMatchObject([{ signature: { verdict: 'unchecked' }, warnings: [] }])
  })
})
