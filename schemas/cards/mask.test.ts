import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logTo } from '../../mock-server/cli/log.ts'
import { nodePorts } from '../../mock-server/engine/node/ports.ts'
import { createBankWith } from '../../mock-server/library/create-bank.ts'
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
    ['{"number_hash":"a","security_code_hash":"b"}', '{"number_hash":"a","security_code_hash":"***"}'],
    ['{"apple_pay":{"token":"a\\"b"},"token":"c"}', '{"apple_pay":{"token":"***"},"token":"c"}'],
    ['{"apple_pay":{"a":"{","token":"secret"}}', '{"apple_pay":{"a":"{","token":"***"}}'],
    ['{"google_pay" : {"a":1,"token": {"b":{"c":"}"}}}}', '{"google_pay" : {"a":1,"token": "***"}}'],
    ['{"number":"4242 4242 4242 4241"}', '{"number":"424242******4241"}'],
    ['{"note":"{\\"number\\":\\"4242424242424241\\",\\"cvv\\":\\"123\\"}"}', /424242\*{6}4241.*cvv\W+\*{3}\\/],
    ['?pan=4242%204242%C2%A04242+4242&cvv=123', '?pan=424242******4242&cvv=***'],
    ['CVC 123, security code: 1234', 'CVC ***, security code: ***'],
    ['old Visa 4222222222222, Amex 3782-822463-10005', 'old Visa 422222***2222, Amex 378282*****0005'],
    ['Humo 9860 0101 0101 0105', 'Humo 986001******0105'],
    ['4242\u00a04242\u200b4242\ufeff4242', '424242******4242'],
    ['%224242424242424242%22 \\u00414242424242424242', '%22424242******4242%22 \\u0041424242******4242'],
    ['{"a":"4242\\u00a04242\\t4242\\/4242"}', '{"a":"424242******4242"}'],
    ['4242  4242..4242__4242', '424242******4242'],
    ['4242/4242\t4242\\4242', '424242******4242'],
    ['4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2', '424242******4242'],
    ['\u0664\u0662\u0664\u0662 4242 \uff14\uff12\uff14\uff12 \u{1d7d2}\u{1d7d0}\u{1d7d2}\u{1d7d0}', '424242******4242'],
    ['2026-11-24 4242424242424242', '2026-11-24 424242******4242'],
    ['40817810500000000131 4242424242424242', '40817810500000000131 424242******4242'],
    ['order4242424242424242payment', 'order424242******4242payment'],
    ['maps_4242424242424242, ps_4242 4242 4242 4242', 'maps_424242******4242, ps_424242******4242'],
  ])('%s', (text, masked) => {
    if (typeof masked === 'string') expect(maskCards(text)).toBe(masked)
    else expect(maskCards(text)).toMatch(masked)
  })

  it.each([
    '{"account":"40817810500000000035","amount":10000}',
    '{"at":"2025-05-27T02:03:00.000000Z","order":1234567890123456}',
    '{"token":"759c9852dde2211d7531b3d905c1d513fbfb914bee87fb567d99c7b2f2c2ad44","inn":"500100732259"}',
    '{"a":"\\u0031 and \\\\u0034"}',
    'at 1764000000004, in micros 1764000000000006', // begin with 1
    'UUID 42424242-4242-4242-a242-424242424242, SHA-256 0f4242424242424242c688796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2',
    'A50581324524670W0000040011450701', // an operation of FPS
    '{"id":"ps_42345678001008"} [po_42345678001008]', // ids of a bank that serves
    '2025-05-27 02:03:00, +7 999 000-01-31, 192.168.100.200',
  ])('nothing in %s', (text) => expect(maskCards(text)).toBe(text))
})

it('masking twice is masking once', () => {
  const digits = fc.stringMatching(/^[2-9 .*-][0-9 .*_/-]{10,60}$/)
  fc.assert(
    fc.property(digits, (text) => {
      expect(maskCards(maskCards(text))).toBe(maskCards(text))
    }),
  )
})

it('no text is a trap', () => {
  const parts = [
    '1 2 ',
    '4242424242424242 ',
    '\\',
    '%',
    '%41',
    '\\u0034',
    '\u0664',
    '"number":"1',
    '"apple_pay":{"token":{',
    '"token":"',
    '"apple_pay":{',
    '{"a":"}',
    'cvv ',
    '4242***',
    'a1',
    '-4',
    '\u{1d7d2}',
  ]
  const steps = (text: string) => {
    const began = process.cpuUsage()
    for (let times = 0; times < 3; times += 1) maskCards(text)
    return process.cpuUsage(began).user
  }
  for (const part of parts) {
    const [short, long] = [2_000, 40_000].map((length) => steps(part.repeat(Math.ceil(length / part.length))))
    // Twenty times the text may cost twenty times as much and not four hundred times; a machine that does other things is given a factor.
    expect(long!, JSON.stringify(part)).toBeLessThan(100 * Math.max(short!, 2_000))
  }
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

describe('masks soon, whatever stands behind a name that has something to hide', () => {
  // Each took half a minute, or the program's stack, where a pattern began again at each character.
  const length = 500_000
  it.each([
    ['backslashes', `{"number":"1","x":"${'\\'.repeat(length)}`],
    ['quotes that are escaped twice', `{"pan":"1","x":"${'\\\\\\"'.repeat(length / 4)}`],
    ['a name over and over', '"number\\\\'.repeat(length / 9)],
  ])('%s', (_, text) => {
    expect(maskCards(text)).toHaveLength(text.length)
  })

  it('a code of 15 MB', () => {
    expect(maskCards(`{"cvv":"${'a'.repeat(15_000_000)}"}`)).toBe('{"cvv":"***"}')
  })
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
