import { civilDate, DAY, type Micros } from './time.ts'

/** The same time of day so many months later, UTC; where that month is too short, its last day. */
export function monthsLater(at: Micros, months: number): Micros {
  const days = Math.floor(at / DAY)
  const { year, month, day } = civilDate(days)
  const shifted = year * 12 + month - 1 + months
  return (firstOf(shifted) + Math.min(day, lengthOf(shifted)) - 1) * DAY + (at - days * DAY)
}

/** Whether a text names a day that there is: `2025-02-28`, and not `2025-02-30`. */
export function isDay(text: string): boolean {
  const [year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.slice(1).map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false
  return day >= 1 && day <= lengthOf(year * 12 + month - 1)
}

/** How many days a month has. */
const lengthOf = (monthNumber: number): number => firstOf(monthNumber + 1) - firstOf(monthNumber)

/** Days from the epoch to the first of a month, which is counted from January of the year 0; years begin in March here, so that the leap day comes last. */
function firstOf(monthNumber: number): number {
  const fromMarch = monthNumber - 2
  const year = Math.floor(fromMarch / 12)
  const month = fromMarch - year * 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + Math.floor((153 * month + 2) / 5) - 719_468
}
