import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { KeyError } from '../core/keys/key-error.ts'
import { nodePorts } from './node/ports.ts'
import { ParsedKeys } from './parsed-keys.ts'

it('parses a key once, however often it is asked for', async () => {
  const keys = new ParsedKeys(nodePorts)
  const { publicKey } = testKeys.partner
  expect(await keys.parsed(publicKey)).toBe(await keys.parsed(publicKey))
  expect(keys.size).toBe(1)
})

it('keeps nothing of a text that is no key', async () => {
  const keys = new ParsedKeys(nodePorts)
  for (const text of ['', 'hello', testKeys.partner.privateKey, 'x'.repeat(60_000)])
    await expect(keys.parsed(text)).rejects.toThrow(KeyError)
  expect(keys.size).toBe(0)
})

it('refuses a key that lies in a text of megabytes', async () => {
  const keys = new ParsedKeys(nodePorts)
  const buried = testKeys.partner.publicKey + ' '.repeat(2_000_000)
  await expect(keys.parsed(buried)).rejects.toThrow('expected a key in PEM of at most 65536 characters, got 2000451')
  expect(keys.size).toBe(0)
})

it('keeps a thousand keys at most', async () => {
  const keys = new ParsedKeys(nodePorts)
  for (let index = 0; index < 1_001; index++) await keys.parsed(`${index}\n${testKeys.partner.publicKey}`)
  expect(keys.size).toBe(1)
})
