import { limits } from '../../schemas/limits.ts'
import { type Micros, timestamp } from '../core/time/time.ts'

const iso = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/i

/** A time to the microsecond, so that one that the bank wrote can be given back to it; what was expected instead where it is none, or too late. */
export function readTime(given: string | Date, last: Micros): { at: Micros } | { expected: string } {
  const millis = typeof given === 'string' && !iso.test(given) ? Number.NaN : new Date(given).getTime()
  if (Number.isNaN(millis)) return { expected: 'an ISO 8601 time' }
  const [, beyond = ''] = typeof given === 'string' ? (/\.\d{3}(\d{1,3})/.exec(given) ?? []) : []
  const at = millis * 1000 + Number(beyond.padEnd(3, '0'))
  return at >= 0 && at <= last ? { at } : { expected: `a time from ${timestamp(0)} to ${timestamp(last)}` }
}

/** Where a clock is to start. @throws {RangeError} for what is no such time */
export function startOf(startAt: string | Date): Micros {
  const read = readTime(startAt, limits.lastStart)
  if ('at' in read) return read.at
  throw new RangeError(`startAt: expected ${read.expected}`)
}
