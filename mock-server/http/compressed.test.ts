import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StartedBank, startBank } from '../index.ts'
import { ask, payout, signatureOf } from '../testing/sample-partner.ts'
import { compressed } from './compressed.ts'

let bank: StartedBank
beforeAll(async () => {
  bank = await startBank({ clock: 'manual' })
})
afterAll(() => bank.close())

const json = Buffer.from(JSON.stringify(payout))
const long = Buffer.from(JSON.stringify({ ...payout, metadata: 'Выплата по договору 5 '.repeat(4_000) }))

const codings: readonly [encoding: string, compress: (bytes: Buffer) => Buffer, tellsItself: string | undefined][] = [
  ['gzip', gzipSync, 'gzip'],
  ['x-gzip', gzipSync, 'gzip'],
  ['deflate', deflateSync, 'deflate'],
  ['deflate', deflateRawSync, undefined],
  ['br', brotliCompressSync, undefined],
  ['zstd', zstdCompressSync, 'zstd'],
  ['GZIP', gzipSync, 'gzip'],
  ['br, gzip', (bytes) => gzipSync(brotliCompressSync(bytes)), 'gzip'],
]

const init = async (body: Buffer, headers: Record<string, string>, signed: Buffer = body) => {
  const who = { 'X-PARTNER-PROJECT': 'demo_project', 'X-PARTNER-SIGN': signatureOf(signed) }
  const { status, text } = await ask(bank.url, {
    path: '/api/v2/session/init/payout',
    body,
    headers: { ...who, ...headers },
  })
  return { status, error: JSON.parse(text).error }
}
const invalid = (description: string) => ({ status: 400, error: { code: 'invalid_request', description } })

describe.each(codings)('a body compressed as %s', (encoding, compress, tellsItself) => {
  it('is refused by its Content-Encoding, whether the bytes that were sent are signed or those before', async () => {
    for (const plain of [json, long, Buffer.from('{}'), Buffer.from('[]')])
      for (const signed of [compress(plain), plain])
        expect(await init(compress(plain), { 'Content-Encoding': encoding }, signed)).toEqual(
          invalid(
            `the body: expected JSON that is not compressed, got a body with Content-Encoding: ${encoding} (send the JSON itself, without that header, and sign those bytes)`,
          ),
        )
    const { schema, signature } = (await bank.requests()).at(-1)!
    expect(schema).toMatchObject({ verdict: 'invalid', violations: [{ pointer: '' }] })
    expect(signature).toEqual({ verdict: 'unchecked' })
  })

  it(`is refused without that header too, ${tellsItself ? 'by how it begins' : 'as bytes that are no text'}`, async () => {
    const said = tellsItself
      ? `JSON that is not compressed, got ${tellsItself} data, by its first bytes, and no Content-Encoding that says so (send the JSON itself, and sign those bytes)`
      : 'UTF-8, got bytes that are not'
    for (const plain of [json, long, Buffer.from('{}')])
      expect(await init(compress(plain), {})).toEqual(invalid(`the body: expected ${said}`))
  })

  it('is refused by the control API, which says the same as a problem', async () => {
    const fault = compress(Buffer.from('{"by":"PT1H"}'))
    const path = '/__admin/projects/demo_project/clock/advance'
    const { status, text } = await ask(bank.url, { path, body: fault, headers: { 'Content-Encoding': encoding } })
    expect({ status, ...JSON.parse(text) }).toMatchObject({
      status: 400,
      detail: `the body: expected JSON that is not compressed, got a body with Content-Encoding: ${encoding} (send the JSON itself, without that header)`,
    })
  })
})

it('a body that can be read is taken, whatever its header says', async () => {
  for (const encoding of ['gzip', 'identity', 'utf-8', ''])
    expect(await init(json, { 'Content-Encoding': encoding })).toEqual({ status: 200, error: undefined })
})

it('what is wrong with a body that is not compressed is told as ever, with the header and without', async () => {
  const notUtf8 = Buffer.from([0x7b, 0x22, 0xc3, 0x28])
  for (const body of [notUtf8, Buffer.from([0x78, 0xff]), Buffer.from([0x1f, 0xff])])
    for (const headers of [{}, { 'Content-Encoding': 'utf-8' }])
      expect(await init(body, headers)).toEqual(invalid('the body: expected UTF-8, got bytes that are not'))
  expect((await init(Buffer.from('x'), { 'Content-Encoding': 'gzip' })).error.description).toContain(
    'expected JSON, got',
  )
  expect((await init(Buffer.from(''), { 'Content-Encoding': 'gzip' })).error.description).toContain('nothing (0 bytes)')
})

it('a good body without the header costs one look at its first byte', () => {
  const looked: PropertyKey[] = []
  const watched = new Proxy(new Uint8Array(json), {
    get: (bytes, name) => {
      looked.push(name)
      return Reflect.get(bytes, name, bytes)
    },
  })
  expect(compressed(watched, undefined)).toBeUndefined()
  expect(new Set(looked)).toEqual(new Set(['0']))
})
