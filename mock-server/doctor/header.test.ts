import { sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { diagnose, findMistakes } from './diagnose.ts'

const body = '{"a":1}'
// The signature's Base64 has +, / and = for the tests of what becomes of them.
const raw = sign('sha256', Buffer.from(body), testKeys.partner.privateKey)
const base64 = raw.toString('base64')
const hex = raw.toString('hex')

it('starts from a signature that has every character in question', () => {
  for (const character of '+/=') expect(base64).toContain(character)
})

it.each<[title: string, header: string, causes: string[]]>([
  ['standard Base64', base64, []],
  ['hex', hex, ['hex']],
  ['hex in capitals', hex.toUpperCase(), ['hex']],
  ['hex with 0x', `0x${hex}`, ['hex']],
  ['hex with colons', hex.match(/../g)!.join(':'), ['hex']],
  ['hex as openssl dgst -hex prints it', `RSA-SHA2-256(body.json)= ${hex}`, ['hex']],
  ['Base64 of hex', Buffer.from(hex).toString('base64'), ['hex']],
  ['Base64 of Base64', Buffer.from(base64).toString('base64'), ['wrapped_base64']],
  ['Base64 of Base64 with a line end', Buffer.from(`${base64}\n`).toString('base64'), ['wrapped_base64']],
  ['URL-safe', raw.toString('base64url'), ['base64url']],
  ['URL-safe with padding', base64.replaceAll('+', '-').replaceAll('/', '_'), ['base64url']],
  ['without padding', base64.replaceAll('=', ''), ['base64url']],
  ['percent-encoded', encodeURIComponent(base64), ['base64url']],
  ['URL-decoded', base64.replaceAll('+', ' '), ['base64url']],
  ['lines', base64.replace(/.{64}/g, '$&\n'), ['wrapped_base64']],
  ['lines with CR LF', base64.replace(/.{76}/g, '$&\r\n'), ['wrapped_base64']],
  ['a line end behind it', `${base64}\n`, ['wrapped_base64']],
  ['spaces around it', ` ${base64} `, ['wrapped_base64']],
  ['quotes', `"${base64}"`, ['wrapped_base64']],
  ['single quotes', `'${base64}'`, ['wrapped_base64']],
  ['quotes around URL-safe', `"${raw.toString('base64url')}"`, ['wrapped_base64', 'base64url']],
])('%s', async (_, header, causes) => {
  const mistakes = await findMistakes(evidence(body, header))
  expect(mistakes.map(({ cause }) => cause)).toEqual(causes)
})

it.each([
  ['', 'empty'],
  ['signature', 'no Base64 ("signature", 9 characters)'],
  ['Подпись', 'no Base64'],
  ['A'.repeat(9000), '9000 characters'],
  [base64.slice(0, 100), 'decodes to 75 bytes, an RSA signature by the registered key has 256'],
  ['0'.repeat(64), 'decodes to 32 bytes'],
  [Buffer.alloc(32).toString('base64'), 'the size of a hash or an HMAC'],
  [Buffer.from([0x30, 68, ...Array(68).fill(1)]).toString('base64'), 'ECDSA'],
])('%j is not a signature', async (header, hint) => {
  expect(await diagnose(evidence(body, header))).toEqual({
    cause: 'not_a_signature',
    hint: expect.stringContaining(hint),
  })
})

it('tells a key of another size by the signature it makes', async () => {
  const diagnosis = await diagnose(evidence(body, Buffer.alloc(512, 7).toString('base64')))
  expect(diagnosis).toEqual({ cause: 'unknown_key', hint: expect.stringContaining('4096 bits') })
})
