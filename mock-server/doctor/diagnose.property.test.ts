import { createPrivateKey, sign } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { testKeys } from '../../fixtures/keys/index.ts'
import { verifyingKey } from '../engine/node/keys.ts'
import { evidence } from '../testing/sample-evidence.ts'
import { type SignatureCause, signatureCauses } from './causes.ts'
import { diagnose } from './diagnose.ts'

/** Read once: that takes as long as to sign. */
const partnerKey = createPrivateKey(testKeys.partner.privateKey)

const signed = (text: string | Uint8Array, hash = 'sha256', key: Parameters<typeof sign>[2] = partnerKey) =>
  sign(hash, Buffer.from(text), key).toString('base64')

const unicode = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const slashes = (text: string) => text.replaceAll('/', '\\/')
const spaced = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(spaced).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? `{${Object.entries(value)
          .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
          .join(', ')}}`
      : JSON.stringify(value)
/** {} and [] as values, with every other value left alone. */
const swapped = (value: unknown, emptyObject: string, emptyArray: string): string =>
  Array.isArray(value)
    ? value.length === 0
      ? emptyArray
      : `[${value.map((item) => swapped(item, emptyObject, emptyArray)).join()}]`
    : typeof value === 'object' && value !== null
      ? Object.keys(value).length === 0
        ? emptyObject
        : `{${Object.entries(value)
            .map(([key, item]) => `${JSON.stringify(key)}:${swapped(item, emptyObject, emptyArray)}`)
            .join()}}`
      : JSON.stringify(value)

/** What a partner may do wrong: the cause, the text sent, the text signed. Written again here, and not with the doctor's own means. */
const mistakes: [SignatureCause, sent: (value: unknown) => string, signed: (value: unknown) => string][] = [
  ['trailing_newline', JSON.stringify, (value) => `${JSON.stringify(value)}\n`],
  ['trailing_newline', (value) => `${spaced(value)}\r\n`, spaced],
  ['body_reserialised', JSON.stringify, spaced],
  ['body_reserialised', (value) => JSON.stringify(value, undefined, 2), JSON.stringify],
  ['escaped_slashes', JSON.stringify, (value) => slashes(JSON.stringify(value))],
  ['escaped_slashes', (value) => slashes(spaced(value)), spaced],
  ['unicode_escapes', JSON.stringify, (value) => unicode(JSON.stringify(value))],
  ['unicode_escapes', (value) => unicode(spaced(value)), spaced],
  [
    'crlf',
    (value) => JSON.stringify(value, undefined, 4),
    (value) => JSON.stringify(value, undefined, 4).replaceAll('\n', '\r\n'),
  ],
  [
    'crlf',
    (value) => JSON.stringify(value, undefined, 2).replaceAll('\n', '\r\n'),
    (value) => JSON.stringify(value, undefined, 2),
  ],
  ['bom', JSON.stringify, (value) => `\uFEFF${JSON.stringify(value)}`],
  ['bom', (value) => `\uFEFF${JSON.stringify(value)}`, JSON.stringify],
  ['array_for_object', JSON.stringify, (value) => swapped(value, '[]', '[]')],
  ['array_for_object', JSON.stringify, (value) => swapped(value, '{}', '{}')],
  ['empty_body', JSON.stringify, () => ''],
  ['url_signed', JSON.stringify, (value) => `/api/v2/session/create${JSON.stringify(value)}`],
]

const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('/', '\\', '"', 'И', 'и', '😀', '<', '\n', ' ') }))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant({}), fc.constant([])),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4 },
    ),
  ),
}))
const body = fc.dictionary(
  fc.string({ minLength: 1 }).filter((key) => key !== '__proto__'),
  value,
  { maxKeys: 5 },
)

it.each(mistakes)('%s is named, whatever the body', async (cause, sentOf, signedOf) => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      const [sent, over] = [sentOf(value), signedOf(value)]
      const diagnosis = await diagnose(evidence(sent, signed(over)))
      if (sent !== over) compared += 1
      expect(diagnosis?.cause).toBe(sent === over ? undefined : cause)
    }),
    { numRuns: 60 },
  )
  expect(compared).toBeGreaterThan(0)
})

it('finds fault exactly when the bank does', async () => {
  const key = verifyingKey(testKeys.partner.publicKey)
  const flip = fc.record({ at: fc.nat({ max: 343 }), by: fc.constantFrom('A', 'B', '/', '+', '=', ' ', '-') })
  await fc.assert(
    fc.asyncProperty(body, fc.option(flip), async (value, change) => {
      const sent = JSON.stringify(value)
      const good = signed(sent)
      const header = change ? good.slice(0, change.at) + change.by + good.slice(change.at + 1) : good
      const diagnosis = await diagnose(evidence(sent, header))
      expect(diagnosis === undefined).toBe(key.verify(Buffer.from(sent), header))
    }),
  )
})

it('says that no known key made it, of any bytes of the right size', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 256, maxLength: 256 }), async (bytes) => {
      const diagnosis = await diagnose(evidence('{}', Buffer.from(bytes).toString('base64')))
      expect(diagnosis?.cause).toBe('unknown_key')
    }),
    // One block in 10,000 looks like PSS, so the same ones each time.
    { seed: 131 },
  )
})

it('has a word for any header and any body', async () => {
  const header = fc.oneof(
    fc.string(),
    fc.base64String(),
    fc.string({ unit: fc.constantFrom(...'0aF+/=_- "%\n') }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64')),
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), header, async (bytes, signature) => {
      const diagnosis = await diagnose(evidence(bytes, signature))
      expect(signatureCauses).toContain(diagnosis?.cause)
      expect(diagnosis?.hint).toMatch(/\.$/)
    }),
  )
})

it('has a word for any text signed and any bytes sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.oneof(fc.uint8Array(), fc.string()), async (sent, over) => {
      const diagnosis = await diagnose(evidence(sent, signed(over)))
      if (diagnosis) expect(signatureCauses).toContain(diagnosis.cause)
      else expect(Buffer.from(sent)).toEqual(Buffer.from(over))
    }),
  )
})
