import { sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { webDigest } from './bytes.ts'
import type { SignatureCause } from './causes.ts'
import { diagnose } from './diagnose.ts'
import { limits } from './search.ts'

/** All that a search can find something to try on. */
const row = { url: 'https://shop.example/orders/17', name: 'Иванов & Ко', object: {}, array: [], price: 1.5 }
const rich = (bytes: number) => JSON.stringify({ z: Array(Math.ceil(bytes / 157)).fill(row), a: {} }, undefined, 2)

const signed = (text: string) => sign('sha256', Buffer.from(text), testKeys.partner.privateKey).toString('base64')

async function costOf(
  body: string,
  signature: string,
): Promise<{ hashes: number; bytes: number; cause?: SignatureCause }> {
  const cost = { hashes: 0, bytes: 0 }
  const headers = { 'x-partner-project': 'demo_project', 'x-partner-idempotency-key': 'key-17' }
  const diagnosis = await diagnose(
    evidence(body, signature, {
      headers,
      url: 'http://localhost/api/v2/session/create?a=1',
      digest: (hash, bytes) => {
        cost.hashes += 1
        cost.bytes += bytes.length
        return webDigest(hash, bytes)
      },
    }),
  )
  return { ...cost, ...(diagnosis && { cause: diagnosis.cause }) }
}

it('the bounds are these', () => {
  expect(limits).toEqual({ texts: 500, bytes: 3_000_000, fewest: 100, cheapAbove: 16_384 })
})

it.each([100, 1_000, 10_000, 15_000])('a search in vain in %i bytes stays within its bounds', async (size) => {
  const { hashes, bytes, cause } = await costOf(rich(size), signed('another text'))
  expect(cause).toBe('body_reserialised')
  // Beside the texts compared: the digests that are themselves tried as texts, once for each single mistake.
  expect(hashes).toBeLessThanOrEqual(limits.texts + 50)
  expect(bytes).toBeLessThanOrEqual(Math.max(limits.bytes, limits.fewest * size * 1.1) + 50 * size)
  expect(hashes).toBeGreaterThan(50)
})

it('a body of more than 16 KiB gets what is cheap', async () => {
  const body = rich(17_000)
  expect(await costOf(body, signed('another text'))).toMatchObject({
    cause: 'body_reserialised',
    hashes: expect.toSatisfy((hashes: number) => hashes < 30),
  })
  expect(await costOf(body, signed(`${body}\n`))).toMatchObject({ cause: 'trailing_newline' })
  expect(await costOf(body, signed(body.replaceAll('\n', '\r\n')))).toMatchObject({ cause: 'crlf' })
})

it('one mistake is found among the first fifty', async () => {
  const body = rich(10_000)
  expect(await costOf(body, signed(`${body}\n`))).toMatchObject({
    cause: 'trailing_newline',
    hashes: expect.toSatisfy((hashes: number) => hashes <= 50),
  })
})

it('a key that is not the signer costs nothing but the opening', async () => {
  expect(await costOf(rich(10_000), Buffer.alloc(256, 7).toString('base64'))).toMatchObject({
    cause: 'unknown_key',
    hashes: 1,
  })
})

it.each([
  ['quotes without end', '"\\'.repeat(30_000)],
  ['spaces', `${' '.repeat(60_000)}x`],
  ['open brackets', '[ '.repeat(30_000)],
  ['deep nesting', '['.repeat(30_000) + ']'.repeat(30_000)],
  ['escapes', '\\u'.repeat(30_000)],
  ['many keys', `{${Array.from({ length: 5_000 }, (_, at) => `"k${at}":1`).join()}}`],
])('%s are no trap', async (_, body) => {
  const { cause, hashes } = await costOf(body, signed('another text'))
  expect(cause).toBe('body_reserialised')
  expect(hashes).toBeLessThanOrEqual(limits.texts + 50)
})
