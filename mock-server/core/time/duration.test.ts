import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Duration, durationToMicros } from './duration.ts'
import { DAY, HOUR, MILLISECOND, MINUTE, SECOND } from './time.ts'

describe('a duration', () => {
  it.each<[Duration, number]>([
    ['PT4H', 4 * HOUR],
    ['P7D', 7 * DAY],
    ['PT0.5S', 500 * MILLISECOND],
    ['PT239M59.999999S', 240 * MINUTE - 1],
    ['P1DT2H3M4S', DAY + 2 * HOUR + 3 * MINUTE + 4 * SECOND],
    ['PT0S', 0],
    ['PT0.0000004S', 0], // rounded to the microsecond
    [{ minutes: 239 }, 239 * MINUTE],
    [{ minutes: 0.5 }, 30 * SECOND],
    [{ hours: 1, minutes: -1 }, 59 * MINUTE],
    [{ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 }, DAY + 2 * HOUR + 3 * MINUTE + 4_005_000],
    [{}, 0],
    [{ days: 36_525 }, 36_525 * DAY],
  ])('%j is %d µs', (duration, micros) => {
    expect(durationToMicros(duration)).toBe(micros)
  })

  it.each([
    [
      '',
      'P',
      'PT',
      'P1DT',
      '4H',
      'PT4',
      'P4H',
      'PT1.5H',
      '-PT4H',
      'PT-4H',
      'P1W',
      'P1M',
      'P1Y',
      'pt4h',
      ' PT4H',
      'PT4H ',
    ],
    [
      { minute: 1 },
      { toString: 1 },
      { minutes: '1' },
      { minutes: Number.NaN },
      { days: Number.POSITIVE_INFINITY },
      [1],
    ],
    [{ minutes: -1 }, { days: 36_526 }, 'P36526D', `P${'9'.repeat(400)}D`],
  ])('is refused if it is not one, goes backwards or is longer than a hundred years: %j', (...wrong) => {
    for (const each of wrong) expect(durationToMicros(each as Duration), JSON.stringify(each)).toBeUndefined()
  })

  it('means the same written as text or as named parts', () => {
    const part = fc.nat({ max: 1_000 })
    const parts = fc.record({ days: part, hours: part, minutes: part, seconds: part, milliseconds: part })
    fc.assert(
      fc.property(parts, ({ days, hours, minutes, seconds, milliseconds }) => {
        const fraction = (seconds + milliseconds / 1000).toFixed(3)
        const micros = days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND + milliseconds * MILLISECOND
        expect(durationToMicros(`P${days}DT${hours}H${minutes}M${fraction}S`)).toBe(micros)
        expect(durationToMicros({ days, hours, minutes, seconds, milliseconds })).toBe(micros)
      }),
    )
  })
})
