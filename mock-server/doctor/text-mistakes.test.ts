import { createHash, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { findMistakes } from './diagnose.ts'

const signed = (text: string | Uint8Array, hash = 'sha256', key = testKeys.partner.privateKey) =>
  sign(hash, Buffer.from(text), key)
const base64 = (signature: Buffer) => signature.toString('base64')
const causesOf = async (...parts: Parameters<typeof evidence>) =>
  (await findMistakes(evidence(...parts))).map(({ cause }) => cause)

const body = '{"b":{"list":[],"url":"https://shop.example/17"},"a":{"name":"Иван 😀","empty":{}}}'
const value = JSON.parse(body)
const escaped = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const pretty = JSON.stringify(value, undefined, 2)

describe('two mistakes in the text are told apart', () => {
  it.each<[title: string, sent: string, signed: string, causes: string[]]>([
    [
      'a line feed, and spaces',
      body,
      `${body.replaceAll(':', ': ').replaceAll('https: ', 'https:').replaceAll(',', ', ')}\n`,
      ['trailing_newline', 'body_reserialised'],
    ],
    ['a line feed, and slashes', body, `${body.replaceAll('/', '\\/')}\r\n`, ['trailing_newline', 'escaped_slashes']],
    ['a byte order mark, and a line feed', body, `\uFEFF${body}\n`, ['bom', 'trailing_newline']],
    ['a byte order mark sent, and \\u escapes', `\uFEFF${body}`, escaped(body), ['bom', 'unicode_escapes']],
    ['CR LF, and indentation', body, pretty.replaceAll('\n', '\r\n'), ['crlf', 'body_reserialised']],
    ['CR LF, and slashes', pretty, pretty.replaceAll('\n', '\r\n').replaceAll('/', '\\/'), ['crlf', 'escaped_slashes']],
    ['\\u escapes, and []', body, escaped(body.replace('{}', '[]')), ['unicode_escapes', 'array_for_object']],
    [
      'slashes sent, and {}',
      body.replaceAll('/', '\\/'),
      body.replace('[]', '{}'),
      ['escaped_slashes', 'array_for_object'],
    ],
    ['[], and spaces', body, pretty.replace('{}', '[]'), ['array_for_object', 'body_reserialised']],
    [
      'json_encode of PHP with JSON_PRETTY_PRINT',
      body,
      escaped(JSON.stringify(value, undefined, 4).replaceAll('/', '\\/')),
      ['unicode_escapes', 'escaped_slashes', 'body_reserialised'],
    ],
    ['echo ""', body, '\n', ['trailing_newline', 'empty_body']],
  ])('%s', async (_, sent, text, causes) => {
    expect(await causesOf(sent, base64(signed(text)))).toEqual(causes)
  })
})

describe('what was made last comes first', () => {
  const digest = createHash('sha256').update(`${body}\n`).digest()

  it('hex of SHA-1 with the key of another project over a body with a line feed', async () => {
    const signature = signed(`${body}\n`, 'sha1', testKeys.other.privateKey).toString('hex')
    expect(await causesOf(body, signature)).toEqual(['hex', 'other_project_key', 'sha1', 'trailing_newline'])
  })

  it('a digest of a body with a line feed', async () => {
    expect(await causesOf(body, base64(signed(digest)))).toEqual(['digest_signed', 'trailing_newline'])
    expect(await causesOf(body, base64(signed(digest.toString('hex'), 'sha512')))).toEqual([
      'sha512',
      'digest_signed',
      'trailing_newline',
    ])
  })

  it('the path and a body with a line feed', async () => {
    const text = `/api/v2/session/create\n${body}\n`
    expect(await causesOf(body, base64(signed(text)))).toEqual(['url_signed', 'trailing_newline'])
  })
})

describe('address and headers', () => {
  it.each([
    `http://127.0.0.1:8131/api/v2/session/create${body}`,
    `https://demo.bank131.ru/api/v2/session/create\n${body}`,
    `POST /api/v2/session/create\n${body}`,
    `POST:/api/v2/session/create`,
    `${body}/api/v2/session/create`,
    '/api/v2/session/create',
    `demo_project|${body}`,
    `x-partner-project: demo_project\r\n\r\n${body}`,
  ])('%j', async (text) => {
    const mistakes = await findMistakes(evidence(body, base64(signed(text))))
    expect(mistakes.map(({ cause }) => cause)).toEqual([
      text === 'POST:/api/v2/session/create' ? 'body_reserialised' : 'url_signed',
    ])
  })
})

describe('other encodings of the same body', () => {
  it.each<[what: string, text: string | Uint8Array, found: string]>([
    ['UTF-16', Buffer.from(body, 'utf16le'), 'UTF-16'],
    ['ASCII', body.replace(/[^\0-\x7f]/g, '?'), 'ASCII'],
    ['JSON of the JSON', JSON.stringify(body), 'JSON twice'],
    ['Base64', Buffer.from(body).toString('base64'), 'Base64'],
  ])('%s', async (_, text, found) => {
    const [mistake] = await findMistakes(evidence(body, base64(signed(text))))
    expect(mistake).toMatchObject({ cause: 'body_reserialised', found: expect.stringContaining(found) })
  })

  it('Windows-1251, signed or sent', async () => {
    const text = '{"name":"Иванов"}'
    const bytes = Buffer.from(
      [...'{"name":"', 0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2, ...'"}'].map((one) =>
        typeof one === 'number' ? one : one.charCodeAt(0),
      ),
    )
    for (const [sent, over] of [
      [Buffer.from(text), bytes],
      [bytes, text],
    ] as const) {
      const [mistake] = await findMistakes(evidence(sent, base64(signed(over))))
      expect(mistake).toMatchObject({ cause: 'body_reserialised', found: expect.stringContaining('Windows-1251') })
    }
    expect(await causesOf(bytes, base64(signed(Buffer.concat([bytes, Buffer.from('\n')]))))).toEqual([
      'trailing_newline',
    ])
  })

  it('a number that a second encoding changes', async () => {
    const [mistake] = await findMistakes(evidence('{"amount":100.0}', base64(signed('{"amount":100}'))))
    expect(mistake).toMatchObject({ cause: 'body_reserialised', found: expect.stringContaining('JSON.parse') })
  })
})

it('half a surrogate pair stays escaped', async () => {
  const sent = '{"half":"\\ud83d","name":"\\u0418 \\ud83d\\ude00"}'
  expect(await causesOf(sent, base64(signed('{"half":"\\ud83d","name":"И 😀"}')))).toEqual(['unicode_escapes'])
})

it('sorted keys are found in the layout of the body', async () => {
  const sent = JSON.stringify({ b: 1, a: { d: 2, c: 3 } }, undefined, '\t')
  const [mistake] = await findMistakes(
    evidence(sent, base64(signed(JSON.stringify({ a: { c: 3, d: 2 }, b: 1 }, undefined, '\t')))),
  )
  expect(mistake).toMatchObject({ cause: 'body_reserialised', found: 'the signed text has its keys sorted' })
})

it('an address that is none does no harm', async () => {
  const text = `/api/v2/session/create${body}`
  expect(await causesOf(body, base64(signed(text)), { url: '/api/v2/session/create' })).toEqual(['url_signed'])
})

it('one of several empty arrays may have been the object', async () => {
  const sent = '{"a":[],"b":[],"c":"[]"}'
  expect(await causesOf(sent, base64(signed('{"a":[],"b":{},"c":"[]"}')))).toEqual(['array_for_object'])
  expect(await causesOf(sent, base64(signed('{"a":{},"b":{},"c":"[]"}')))).toEqual(['array_for_object'])
  expect(await causesOf(sent, base64(signed('{"a":[],"b":[],"c":"{}"}')))).toEqual(['body_reserialised'])
})

it('a text that nothing leads to is shown by its hash', async () => {
  const [mistake] = await findMistakes(evidence(body, base64(signed('the body of another call'))))
  expect(mistake?.cause).toBe('body_reserialised')
  for (const text of ['the body of another call', body])
    expect(mistake?.found).toContain(createHash('sha256').update(text).digest('hex'))
})
