import { limits } from '../../schemas/limits.ts'
import { readTime } from '../engine/read-time.ts'
import type { PastPoint } from '../store/past.ts'

/** A point of a project's past: after a call, after a step of a session (`bank.steps`), or at a time of its clock. */
export type ForkPoint = { request: string } | { session: string; step: number } | { at: string | Date }

/** @throws {RangeError} for a time that is none */
export function pastPoint(point: ForkPoint | undefined): PastPoint | undefined {
  if (!point || !('at' in point)) return point
  const read = readTime(point.at, limits.lastMoment)
  if ('at' in read) return read
  throw new RangeError(`at: expected ${read.expected}, got ${JSON.stringify(point.at)}`)
}
