import { type Duration, durationToMicros, durationWords } from '../core/time/duration.ts'
import { timeOf } from '../core/time/project-clock.ts'
import { timestamp } from '../core/time/time.ts'
import type { MoveOptions } from '../engine/clock-move.ts'
import type { Project } from '../engine/project.ts'

/** A project's clock, for tests: on a manual clock nothing moves until told. */
export interface ClockHandle {
  /** Where the clock stands, as the bank writes times. */
  now(): Promise<string>
  /**
   * Everything due within the duration happens, in order, each webhook delivered. @throws {ClockBusyError} on a real clock, or while it is
   * being moved; also in the middle, when its store was away for half a minute and another process moves it now; {EndlessClockError} if one moment has more steps than `limit`
   */
  advance(duration: Duration, options?: MoveOptions): Promise<void>
  /** Moves on until nothing is due, or only a deadline that waits for the partner. @throws {ClockBusyError} as advance; {EndlessClockError} after `limit` steps */
  runToIdle(options?: MoveOptions): Promise<void>
}

export const clockHandle = (project: () => Project): ClockHandle => ({
  async now() {
    const open = project()
    const { store, ports } = open.services
    const row = await open.read(() => store.project(open.id))
    return timestamp(timeOf((row ?? open.row).clock, ports.now()))
  },
  async advance(duration, options) {
    const micros = durationToMicros(duration)
    if (micros === undefined)
      throw new RangeError(`expected { minutes: 239 } or ${durationWords}, got ${JSON.stringify(duration)}`)
    const open = project()
    await open.clock.moveTo(() => open.now + micros, checked(options))
  },
  runToIdle: async (options) => project().clock.runToIdle(checked(options)),
})

/** @throws {RangeError} for a limit that cannot be */
function checked(options: MoveOptions = {}): MoveOptions {
  const { limit } = options
  if (limit === undefined || (Number.isSafeInteger(limit) && limit > 0)) return options
  throw new RangeError(`limit: expected a whole number from 1 on, got ${limit}`)
}
