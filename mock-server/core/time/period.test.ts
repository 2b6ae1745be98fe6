import { describe, expect, it } from 'vitest'
import { parsePeriod, pointAfter } from './period.ts'
import { type Micros, timestamp } from './time.ts'

const at = (text: string): Micros => Date.parse(text) * 1000

describe('a period', () => {
  it.each([
    ['day', { months: 0, days: 1 }],
    ['week', { months: 0, days: 7 }],
    ['month', { months: 1, days: 0 }],
    ['year', { months: 12, days: 0 }],
    ['Month', { months: 1, days: 0 }],
    ['P1D', { months: 0, days: 1 }],
    ['P2W', { months: 0, days: 14 }],
    ['P1M', { months: 1, days: 0 }],
    ['P1Y2M3W4D', { months: 14, days: 25 }],
    ['P100Y', { months: 1200, days: 0 }],
    ['P36525D', { months: 0, days: 36_525 }],
  ])('may be %s', (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected)
  })

  it.each([
    '',
    'P',
    'P0D',
    'PT1H',
    'P1DT1H',
    'P-1D',
    'P1.5M',
    'p1m',
    '1',
    'daily',
    'monthly',
    'P101Y',
    'P36526D',
    'P1M ',
    '__proto__',
  ])('is not %o', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('the point after a moment', () => {
  it.each([
    ['2025-01-31T10:00:00Z', 'month', '2025-01-31T10:00:00Z', '2025-02-28T10:00:00.000000Z'],
    ['2025-01-31T10:00:00Z', 'month', '2025-02-28T10:00:00Z', '2025-03-31T10:00:00.000000Z'],
    ['2025-01-31T10:00:00Z', 'month', '2025-02-28T09:59:59Z', '2025-02-28T10:00:00.000000Z'],
    ['2025-01-31T10:00:00Z', 'P10D', '2025-03-05T00:00:00Z', '2025-03-12T10:00:00.000000Z'],
    ['2025-01-31T10:00:00Z', 'year', '2031-01-01T00:00:00Z', '2031-01-31T10:00:00.000000Z'],
    ['2024-02-29T10:00:00Z', 'year', '2024-02-29T10:00:00Z', '2025-02-28T10:00:00.000000Z'],
    ['2025-01-31T10:00:00Z', 'P1M1D', '2025-02-20T00:00:00Z', '2025-03-01T10:00:00.000000Z'],
  ])('from %s on, each %s, at %s: %s', (first, period, now, expected) => {
    expect(timestamp(pointAfter(at(first), parsePeriod(period)!, at(now)))).toBe(expected)
  })
})
