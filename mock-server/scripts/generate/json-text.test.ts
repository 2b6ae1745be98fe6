import { expect, it } from 'vitest'
import { jsonText } from './json-text.ts'

it('keeps on one line what fits there, and is the same JSON', () => {
  const long = 'x'.repeat(90)
  const value = { a: [1, 'two', null], b: {}, c: [], d: { long, nested: [{ long }] }, gone: undefined }
  expect(jsonText(value)).toBe(`{
  "a": [1, "two", null],
  "b": {},
  "c": [],
  "d": {
    "long": "${long}",
    "nested": [
      { "long": "${long}" }
    ]
  }
}
`)
  expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)))
})
