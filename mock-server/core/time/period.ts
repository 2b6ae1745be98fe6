import { own } from '../../../schemas/own.ts'
import { monthsLater } from './calendar.ts'
import { DAY, type Micros } from './time.ts'

/** How far apart two points of a calendar are. */
interface Period {
  months: number
  days: number
}

const words: Readonly<Record<string, Period>> = {
  day: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  month: { months: 1, days: 0 },
  year: { months: 12, days: 0 },
}
const iso = /^P(?:(\d{1,5})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,5})D)?$/

/** What a period may be, for messages. */
export const periodWords =
  'day, week, month, year, or an ISO 8601 duration in years, months, weeks and days, such as P1M or P14D: at least a day, at most a hundred years'

const A_HUNDRED_YEARS = 36_525

/** A period as partners write it; `undefined` if it is none. */
export function parsePeriod(text: string): Period | undefined {
  const named = own(words, text.toLowerCase())
  if (named) return named
  const [, years = 0, months = 0, weeks = 0, days = 0] = iso.exec(text) ?? []
  const period = { months: Number(years) * 12 + Number(months), days: Number(weeks) * 7 + Number(days) }
  const longest = period.months * 31 + period.days
  return longest > 0 && period.months * 30.4375 + period.days <= A_HUNDRED_YEARS ? period : undefined
}

/** The first point after `now` of those that lie so far apart, counted from the first: the 31st stays the 31st where a month has one. */
export function pointAfter(first: Micros, { months, days }: Period, now: Micros): Micros {
  const point = (n: number) => monthsLater(first, months * n) + days * n * DAY
  let n = Math.max(1, Math.floor((now - first) / ((months * 31 + days) * DAY)))
  while (point(n) <= now) n += 1
  return point(n)
}
