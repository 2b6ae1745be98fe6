import { limits } from '../../../schemas/limits.ts'
import type { Micros } from './time.ts'

/** A project's clock: real, or manual and moved by a test. */
export interface ClockRow {
  mode: 'real' | 'manual'
  /** Where a manual clock stands. */
  now: Micros
  /** How far a real clock is ahead of the wall time: it went on from where it stood as a manual one. Absent: not at all. */
  ahead?: Micros
}

/** What it shows at a wall time; a manual one shows the same at any. One that has come to its end stands there. */
export const timeOf = ({ mode, now, ahead = 0 }: ClockRow, wall: Micros): Micros =>
  mode === 'manual' ? now : Math.max(0, Math.min(wall + ahead, limits.lastMoment))

/** The clock in another mode: it goes on from the time it shows, or stops there. It never moves back, and nothing that is due waits longer for it. */
export function inMode(clock: ClockRow, mode: ClockRow['mode'], wall: Micros): ClockRow {
  if (clock.mode === mode) return clock
  const now = timeOf(clock, wall)
  return mode === 'real' ? { mode, now, ahead: now - wall } : { mode, now }
}
