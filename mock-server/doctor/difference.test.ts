import { sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { diagnose } from './diagnose.ts'
import { differenceOf } from './difference.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const over = (text: string) => sign('sha256', Buffer.from(text), testKeys.partner.privateKey).toString('base64')

it.each([
  ['a line feed at the end', '{"a":1}', '{"a":1}\n', { at: 7, signed: '\n' }],
  ['escaped slashes', '{"a":"b/c"}', String.raw`{"a":"b\/c"}`, { at: 7, signed: String.raw`\/c"}` }],
  ['escaped letters', '{"a":"я"}', String.raw`{"a":"\u044f"}`, { at: 6, signed: String.raw`\u044f"}` }],
  ['white space', '{"a":1}', '{"a": 1}', { at: 5, signed: ' 1}' }],
])('the doctor shows where the signed text departs from the sent one: %s', async (_, sent, signed, differs) => {
  expect(await diagnose(evidence(sent, over(signed)))).toMatchObject({ differs })
})

it('shows no place where the text that was signed was not found', async () => {
  const found = await diagnose(evidence('{"a":1}', over('the body of another call')))
  expect(found).toMatchObject({ cause: 'body_reserialised' })
  expect(found).not.toHaveProperty('differs')
})

it('counts characters as the journal shows them, with card numbers masked, and tells at most 64', () => {
  const card = '4242424242424242'
  const sent = bytes(`{"n":"${card}","x":1}`)
  expect(differenceOf(sent, bytes(`{"n":"${card}","x":${card}${'0'.repeat(100)}}`))).toMatchObject({ at: 28 })
  const { signed } = differenceOf(sent, bytes(`{"n":"${card}","y":"${card}"}${' '.repeat(100)}`))!
  expect(signed).not.toContain(card)
  expect(signed).toHaveLength(64)
})

it('has nothing to show of bytes that are no text', () => {
  expect(differenceOf(Uint8Array.of(0xff), bytes('{}'))).toBeUndefined()
})
