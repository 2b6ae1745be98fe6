import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBankWith } from '../bank/create-bank.ts'
import { logTo } from '../cli/log.ts'
import { nodePorts } from '../runtime/node/ports.ts'
import { maskCards } from './mask.ts'

describe('masks', () => {
  it.each([
    ['{"number":"4242424242424242"}', '{"number":"424242******4242"}'],
    ['{"number":4242424242424242}', '{"number":424242******4242}'],
    ['{"number":"4242424242424241"}', '{"number":"424242******4241"}'],
    ['paid to 4242 4242 4242 4242, thanks', 'paid to 424242******4242, thanks'],
    ['4242-4242-4242-4242', '424242******4242'],
    ['{"a":"\\u0034242424242424242"}', '{"a":"424242******4242"}'],
    ['{"security_code":"123","cvv":456,"CVC2" : "7\\"8"}', '{"security_code":"***","cvv":"***","CVC2" : "***"}'],
  ])('%s', (text, masked) => expect(maskCards(text)).toBe(masked))

  it.each([
    '{"account":"40817810500000000035","amount":10000}',
    '{"at":"2025-05-27T02:03:00.000000Z","order":1234567890123456}',
    '{"token":"759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44","inn":"500100732259"}',
    '{"a":"\\u0031 and \\\\u0034"}',
  ])('nothing in %s', (text) => expect(maskCards(text)).toBe(text))
})

const withCheckDigit = (digits: string): string => {
  for (let last = 0; ; last += 1) {
    const sum = [...`${digits}${last}`].reverse().reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
    if (sum % 10 === 0) return `${digits}${last}`
  }
}

/** A card number, with the ways a partner may write it. */
const card = fc.tuple(fc.stringMatching(/^[2456][0-9]{12,17}$/), fc.nat(4)).map(([digits, way]) => {
  const number = withCheckDigit(digits)
  const grouped = (by: string) => number.replace(/(.{4})(?=.)/g, `$1${by}`)
  const escaped = `\\u003${number[0]}${number.slice(1)}`
  return { number, written: [number, grouped(' '), grouped('-'), `card ${number}.`, escaped][way]! }
})

/** Random JSON that has the number somewhere: as a value, in a text, as a name, or as what the bank knows as a card. */
const bodyWith = (written: string) =>
  fc
    .letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constant('CARD'),
        fc.string(),
        fc.integer(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constant('CARD'), fc.constantFrom('metadata', 'number', 'note')), tie('tree'), {
          maxKeys: 3,
        }),
      ),
    }))
    .tree.map((tree) => {
      const bank_card = { number: 'CARD', security_code: '987' }
      const body = { payout_details: { type: 'card', card: { type: 'bank_card', bank_card } }, metadata: { tree } }
      return JSON.stringify(body).replaceAll('CARD', written)
    })

it('no card number gets into the journal or the log, wherever a call has it', async () => {
  const calls = card.chain(({ number, written }) =>
    fc.record({
      number: fc.constant(number),
      written: fc.constant(written),
      body: fc.oneof(bodyWith(written), fc.constant(`{"cut off ${written}`), fc.constant(`\u0000\u00ff${written}`)),
      path: fc.constantFrom('/api/v2/session/create', '/api/v1/session/init/payout', `/api/v2/${number}`),
      project: fc.constantFrom('demo_project', number),
      sign: fc.constantFrom(number, `${number}!`, written),
      bytes: fc.boolean(),
      format: fc.constantFrom('pretty' as const, 'json' as const),
    }),
  )
  await fc.assert(
    fc.asyncProperty(calls, async ({ number, written, body, path, project, sign, bytes, format }) => {
      const lines: string[] = []
      const log = logTo(format, (line) => lines.push(line))
      await using bank = createBankWith(nodePorts, { signature: 'warn', clock: 'manual' }, log)
      const headers = {
        'x-partner-project': project,
        'x-partner-idempotency-key': written,
        'x-partner-sign': sign,
        authorization: 'Bearer of a secret',
      }
      const sent = bytes ? Buffer.from(body, 'latin1') : body
      await bank.fetch(
        new Request(`http://bank${path}?q=${encodeURIComponent(written)}`, { method: 'POST', headers, body: sent }),
      )
      const kept = JSON.stringify([await bank.requests(), await bank.unclaimedRequests(), lines])
      const decoded = kept.replaceAll(/"body":"([A-Za-z0-9+/=]+)","encoding"/g, (_, text) => atob(text))
      const digits = decoded.replaceAll(/\\+u003(?=[0-9])/g, '')
      expect(digits.replaceAll(/(?<=[0-9])[ -](?=[0-9])|%20/g, '')).not.toContain(number)
      expect(decoded).not.toMatch(/security_code\W+987/)
      expect(decoded).not.toContain('of a secret')
    }),
    { numRuns: 300 },
  )
})
