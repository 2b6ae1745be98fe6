import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DAY, HOUR, MILLISECOND, MINUTE, type Micros, SECOND, timestamp } from './time.ts'

/** The calendar of JavaScript, three digits short. */
const byDate = (at: Micros) => {
  const millis = Math.floor(at / MILLISECOND)
  return new Date(millis).toISOString().replace('Z', `${String(at - millis * MILLISECOND).padStart(3, '0')}Z`)
}

it.each([
  [0, '1970-01-01T00:00:00.000000Z'],
  [1, '1970-01-01T00:00:00.000001Z'],
  [SECOND - 1, '1970-01-01T00:00:00.999999Z'],
  [MINUTE - 1, '1970-01-01T00:00:59.999999Z'],
  [HOUR - 1, '1970-01-01T00:59:59.999999Z'],
  [DAY - 1, '1970-01-01T23:59:59.999999Z'],
  [-1, '1969-12-31T23:59:59.999999Z'],
  [Date.UTC(2025, 4, 27, 2, 3) * MILLISECOND, '2025-05-27T02:03:00.000000Z'], // the docs' own example
  [Date.UTC(2000, 1, 29) * MILLISECOND, '2000-02-29T00:00:00.000000Z'],
  [Date.UTC(2024, 1, 29, 23, 59, 59) * MILLISECOND + 42, '2024-02-29T23:59:59.000042Z'],
  [Date.UTC(2025, 1, 28) * MILLISECOND + DAY, '2025-03-01T00:00:00.000000Z'],
  [Date.UTC(2100, 1, 28) * MILLISECOND + DAY, '2100-03-01T00:00:00.000000Z'],
])('%d µs after the epoch is %s', (at, text) => {
  expect(timestamp(at)).toBe(text)
})

it('agrees with Date at any moment that a safe number of microseconds can name', () => {
  const matches = (at: Micros) => {
    expect(timestamp(at)).toBe(byDate(at))
  }
  fc.assert(fc.property(fc.maxSafeInteger(), matches), { numRuns: 5_000 })
})

it('agrees with Date on every day of 1970 to 2255', () => {
  const wrong: string[] = []
  for (let at = 0; at < Date.UTC(2255, 0, 1) * MILLISECOND; at += DAY) {
    if (timestamp(at) !== byDate(at)) wrong.push(`${timestamp(at)}, not ${byDate(at)}`)
  }
  expect(wrong).toEqual([])
})
