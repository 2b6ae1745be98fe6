import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, monthsLater } from './calendar.ts'
import { type Micros, timestamp } from './time.ts'

const at = (text: string): Micros => Date.parse(text) * 1000
const later = (text: string, months: number) => timestamp(monthsLater(at(text), months))

describe('so many months later', () => {
  it.each([
    ['2025-03-01T10:00:00Z', 1, '2025-04-01T10:00:00.000000Z'],
    ['2025-12-15T23:59:59Z', 1, '2026-01-15T23:59:59.000000Z'],
    ['2025-01-31T10:00:00Z', 1, '2025-02-28T10:00:00.000000Z'],
    ['2024-01-31T10:00:00Z', 1, '2024-02-29T10:00:00.000000Z'],
    ['2025-01-31T10:00:00Z', 2, '2025-03-31T10:00:00.000000Z'],
    ['2024-02-29T10:00:00Z', 120, '2034-02-28T10:00:00.000000Z'],
    ['2099-12-31T00:00:00Z', 2, '2100-02-28T00:00:00.000000Z'],
  ])('%s, %i later, is %s', (from, months, expected) => {
    expect(later(from, months)).toBe(expected)
  })

  it('is what a calendar says, whatever the day', () => {
    const days = fc.date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2240-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.nat(240), (date, months) => {
        const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0))
        const expected = new Date(date)
        expected.setUTCDate(1)
        expected.setUTCMonth(expected.getUTCMonth() + months)
        expected.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate()))
        expect(monthsLater(date.getTime() * 1000, months)).toBe(expected.getTime() * 1000)
      }),
    )
  })
})

describe('a day', () => {
  it.each(['2025-03-01', '2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'])('is %s', (text) => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    '',
    '2025-02-29',
    '2100-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-1-1',
    '01.03.2025',
    '2025-03-01T00:00:00Z',
    ' 2025-03-01',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false)
  })
})
