/** Microseconds since the Unix epoch, UTC. A safe integer until the year 2255. */
export type Micros = number

export const MILLISECOND = 1_000
export const SECOND = 1_000 * MILLISECOND
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const SECONDS_A_DAY = DAY / SECOND

const two = (value: number) => (value < 10 ? `0${value}` : String(value))
const padded = (value: number, width: number) => String(value).padStart(width, '0')

/** The last second that was written: a call and its webhooks write the same one several times. */
let written = { second: Number.NaN, text: '' }

/** The bank's timestamp: `2025-05-27T02:03:00.000000Z` (docs: session/create). */
export function timestamp(at: Micros): string {
  const second = Math.floor(at / SECOND)
  if (written.second !== second) written = { second, text: civilTime(second) }
  return `${written.text}.${padded(at - second * SECOND, 6)}Z`
}

/** The same in Moscow, to the second: `2025-05-27T05:03:00+03:00` (sibling: recurrent-disable). */
export const moscowTimestamp = (at: Micros): string => `${civilTime(Math.floor((at + 3 * HOUR) / SECOND))}+03:00`

/** The day there: the bank's books follow Moscow, three hours ahead of UTC all year (ours). */
export const moscowDay = (at: Micros): string => moscowTimestamp(at).slice(0, 'YYYY-MM-DD'.length)

function civilTime(second: number): string {
  const days = Math.floor(second / SECONDS_A_DAY)
  const { year, month, day } = civilDate(days)
  const rest = second - days * SECONDS_A_DAY
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}`
  return `${padded(year, 4)}-${two(month)}-${two(day)}T${time}`
}

/** Days since the epoch to a date of the Gregorian calendar; years are counted from March so that the leap day comes last. */
export function civilDate(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}
