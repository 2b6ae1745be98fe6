import { own } from '../../../schemas/own.ts'
import { DAY, HOUR, MILLISECOND, MINUTE, type Micros, SECOND } from './time.ts'

/** ISO 8601 (`PT4H`, `P7D`, `PT0.5S`) or named parts (`{ minutes: 239 }`). */
export type Duration =
  | string
  | { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }

const units = { days: DAY, hours: HOUR, minutes: MINUTE, seconds: SECOND, milliseconds: MILLISECOND }
const iso = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** What a duration may be, for messages. */
export const durationWords =
  'an ISO 8601 duration in days, hours, minutes and seconds, such as P7D or PT4H: no years, months or weeks, at most P36525D'

/** A duration in microseconds, or `undefined` if it is not one, or is longer than a hundred years. */
export function durationToMicros(duration: Duration): Micros | undefined {
  const total = typeof duration === 'string' ? isoToMicros(duration) : partsToMicros(duration)
  return total !== undefined && total >= 0 && total <= 36_525 * DAY ? Math.round(total) : undefined
}

function isoToMicros(text: string): number | undefined {
  const parts = iso.exec(text)
  if (!parts || text === 'P') return undefined
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND
}

function partsToMicros(parts: object): number | undefined {
  let total = 0
  for (const [name, value] of Object.entries(parts)) {
    const unit = own(units, name)
    if (unit === undefined || typeof value !== 'number' || !Number.isFinite(value)) return undefined
    total += value * unit
  }
  return total
}
