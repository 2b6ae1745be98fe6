import fc from 'fast-check'
import { expect, it } from 'vitest'
import { errorLines, printableLine, printableText } from './printable.ts'

const risky = ['\0', '\t', '\n', '\r', '\x1b', '\x7f', '\x85', '\x9b', '\u061c', '\u200e', '\u200f', '\u2028', '\u2029']
const bidi = ['\u202a', '\u202e', '\u2066', '\u2069']
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(...risky, ...bidi), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
})

it('leaves nothing that ends a line, moves a cursor or turns the direction, and the rest as it is', () => {
  expect(printableLine('Выплата «5 ₽» 🎉')).toBe('Выплата «5 ₽» 🎉')
  expect(printableLine('a\nb\r\tc\x1b[31m\x9b\u2028\u202e')).toBe('a\\nb\\r\\tc\\u001b[31m\\u009b\\u2028\\u202e')
  fc.assert(
    fc.property(text, (given) => {
      for (const character of [...risky, ...bidi]) expect(printableLine(given)).not.toContain(character)
      expect(printableText(given).split('\n').map(printableLine)).toEqual(given.split('\n').map(printableLine))
    }),
  )
})

it('leaves a line of JSON the same JSON', () => {
  fc.assert(
    fc.property(fc.dictionary(text, text), (value) => {
      expect(JSON.parse(printableLine(JSON.stringify(value)))).toEqual({ ...value })
    }),
  )
})

it('indents each line of an error after the first', () => {
  const lines = errorLines(new Error('one\n12:00:00.000 <-- POST /two'))
  expect(lines.slice(0, 2)).toEqual(['Error: one', '    12:00:00.000 <-- POST /two'])
  expect(lines.slice(1).every((line) => line.startsWith('    '))).toBe(true)
})
