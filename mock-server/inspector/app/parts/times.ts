import type { Time } from '../state/rows.ts'

const pad = (value: number, size = 2): string => String(value).padStart(size, '0')

/** The time of a day, in UTC as all of the bank's: `17:35:21.688`. */
export function clockText(at: Time, withMillis = true): string {
  const date = new Date(at)
  const seconds = `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}:${pad(date.getUTCSeconds())}`
  return withMillis ? `${seconds}.${pad(date.getUTCMilliseconds(), 3)}` : seconds
}

/** With its day: `2026-11-29 17:35:21`. */
export const dateText = (at: Time): string => `${new Date(at).toISOString().slice(0, 10)} ${clockText(at, false)}`
