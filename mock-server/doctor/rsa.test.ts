import { constants, createPrivateKey, privateEncrypt, publicEncrypt, sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { pemOf, pkcs1ToSpki } from '../core/keys/pem.ts'
import { verifyingKey } from '../engine/node/keys.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { concat, fromHex, webDigest } from './bytes.ts'
import { contentsOf } from './der.ts'
import { findMistakes } from './diagnose.ts'
import { readPss } from './pss.ts'
import { readPublicKey } from './public-key.ts'
import { openSignature, readBlock } from './rsa.ts'

const { privateKey, publicKey } = testKeys.partner
const key = readPublicKey(publicKey)!
const numberOf = (bytes: Uint8Array) => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
const bytesOf = (number: bigint) => Buffer.from(number.toString(16).padStart(512, '0'), 'hex')

it('opens what the private key has closed', () => {
  const block = Buffer.alloc(256, 7)
  const closed = privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block)
  expect(Buffer.from(openSignature(closed, key)!)).toEqual(block)
})

it('a number that the modulus has no room for is no signature, though it opens', async () => {
  const bodies = Array.from({ length: 100 }, (_, at) => `{"a":${at}}`)
  const small = (body: string) => numberOf(sign('sha256', Buffer.from(body), privateKey)) + key.n < 2n ** 2048n
  const body = bodies.find(small)!
  const larger = bytesOf(numberOf(sign('sha256', Buffer.from(body), privateKey)) + key.n)
  expect(openSignature(larger, key)).toBeUndefined()
  expect(verifyingKey(publicKey).verify(Buffer.from(body), larger.toString('base64'))).toBe(false)
  const mistakes = await findMistakes(evidence(body, larger.toString('base64')))
  expect(mistakes.map(({ cause }) => cause)).toEqual(['unknown_key'])
})

it('a padding of type 1 has eight bytes of it at least', () => {
  const block = (padding: number) =>
    concat(Uint8Array.of(0, 1), new Uint8Array(padding).fill(255), Uint8Array.of(0, 17, 34))
  expect(readBlock(block(7))).toBeUndefined()
  expect(readBlock(block(8))).toEqual({ kind: 'raw', content: Uint8Array.of(17, 34) })
  expect(readBlock(fromHex(`0002${'ff'.repeat(20)}001122`))).toBeUndefined()
  expect(readBlock(fromHex('ff'.repeat(30)))).toBeUndefined()
})

it('a block of PSS begins with a bit of 0', async () => {
  const padding = constants.RSA_PKCS1_PSS_PADDING
  const block = openSignature(sign('sha256', Buffer.from('text'), { key: privateKey, padding, saltLength: 32 }), key)!
  const read = await readPss(block, key.bits, webDigest)
  // Once in forty times chance makes it look like another one too.
  expect(read.filter(({ certain }) => certain)).toMatchObject([{ hash: 'SHA-256' }])
  block[0]! |= 0x80
  expect(await readPss(block, key.bits, webDigest)).toEqual([])
})

it('DER that is cut short has no values', () => {
  expect(contentsOf(fromHex('0203010203'))).toEqual([{ tag: 2, content: fromHex('010203') }])
  for (const cut of ['02', '0204010203', '0280010000', '0283000001aa', '0281'])
    expect(contentsOf(fromHex(cut))).toEqual([])
  expect(contentsOf(concat(fromHex('02820100'), new Uint8Array(256)))).toHaveLength(1)
})

it('a key with an exponent of 2,048 bits is not used: it would cost a thousand times as much', async () => {
  // The two exponents of a pair trade places.
  const d = numberOf(Buffer.from(createPrivateKey(privateKey).export({ format: 'jwk' }).d!, 'base64url'))
  const value = (tag: number, content: Uint8Array) =>
    concat(Uint8Array.of(tag, 0x82, content.length >> 8, content.length & 0xff), content)
  const integer = (number: bigint) => {
    const bytes = bytesOf(number)
    return value(2, bytes[0]! < 0x80 ? bytes : concat(Uint8Array.of(0), bytes))
  }
  const swapped = pemOf('PUBLIC KEY', pkcs1ToSpki(value(0x30, concat(integer(key.n), integer(d)))))
  expect(verifyingKey(swapped).pem).toBe(swapped)
  const block = fromHex(`0001${'ff'.repeat(221)}00${'11'.repeat(32)}`)
  const closed = publicEncrypt({ key: publicKey, padding: constants.RSA_NO_PADDING }, block)
  expect(readPublicKey(swapped)).toBeUndefined()
  const mistakes = await findMistakes(evidence('{}', closed.toString('base64'), { partnerKey: swapped }))
  expect(mistakes.map(({ cause }) => cause)).toEqual(['unknown_key'])
})
