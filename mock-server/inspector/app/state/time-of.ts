import type { Time } from './rows.ts'

/** ISO 8601 to the microsecond. */
export function timeOf(text: string): Time {
  const micros = /\.\d{3}(\d{1,3})/.exec(text)?.[1] ?? ''
  return Date.parse(text) + Number(micros.padEnd(3, '0')) / 1000
}
