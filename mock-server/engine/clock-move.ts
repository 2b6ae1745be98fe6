import { limits } from '../../schemas/limits.ts'
import { type Micros, timestamp } from '../core/time/time.ts'
import type { Due } from '../store/rows.ts'
import type { Project } from './project.ts'

/** How a manual clock is moved. */
export interface MoveOptions {
  /** So many steps at most, a step being something that comes due (default: 1,000, and 100 more for each thing that is still due after those). */
  limit?: number
  /** Breaks the move off between two steps; the promise rejects with its reason. */
  signal?: AbortSignal
}

export class ClockBusyError extends Error {
  override name = 'ClockBusyError'
}

/** A clock was to be moved further than it goes. */
export class ClockEndError extends RangeError {
  override name = 'ClockEndError'
}

export const pastTheEnd = (target: Micros, now: Micros) =>
  new ClockEndError(
    `expected a move that ends by ${timestamp(limits.lastMoment)}, where clocks end, got one to ${timestamp(target)}: this one stands at ${timestamp(now)}`,
  )

/** The bank does not become idle: each step brings about another one. */
export class EndlessClockError extends Error {
  override name = 'EndlessClockError'
}

/** Enough for what one payout brings about: its own steps, and nine tries at each of its webhooks. */
const FOR_EACH = 100
const AT_LEAST = 1_000

/** So many steps are made before others may have their turn. */
const BETWEEN_TURNS = 64

/**
 * Counts the steps of one move: a partner that pays again after each failure would keep it going for good. Where the clock has a time to
 * reach, it is bounded by that, and only the steps at one moment are counted.
 */
export class Steps {
  readonly signal: AbortSignal | undefined
  #project: Project
  #per: 'at one moment' | 'in all'
  #limit: number
  /** Nobody has named it. */
  #usual: boolean
  #made = 0
  #inAll = 0

  constructor(project: Project, { limit, signal }: MoveOptions, per: 'at one moment' | 'in all') {
    this.#project = project
    this.#limit = limit ?? AT_LEAST
    this.#usual = limit === undefined
    this.signal = signal
    this.#per = per
  }

  /** Lets others have their turn now and then, whoever wants to break the move off for one; and makes room for what was due anyway. */
  async rest(): Promise<void> {
    const { services, id } = this.#project
    if (this.#inAll > 0 && this.#inAll % BETWEEN_TURNS === 0)
      await new Promise<void>((resolve) => services.ports.schedule(0, resolve))
    if (!this.#usual || this.#made < this.#limit) return
    this.#usual = false
    this.#limit += FOR_EACH * (await services.store.due.soonest(id, 0)).count
  }

  /** @throws {EndlessClockError} if there were too many already; the signal's reason if the move is broken off */
  take(next: Due): void {
    this.signal?.throwIfAborted()
    const { now } = this.#project
    if (this.#per === 'at one moment' && next.at > now) this.#made = 0
    if (this.#made >= this.#limit) throw new EndlessClockError(this.#tooMany(next, now))
    this.#made += 1
    this.#inAll += 1
  }

  #tooMany(next: Due, now: Micros): string {
    const what =
      next.kind === 'timer' ? `${next.timer.event} of ${next.timer.sessionId}` : `${next.row.type} (${next.row.id})`
    const where = this.#per === 'in all' ? '' : ` at ${timestamp(now)}`
    return (
      `the clock does not become idle: ${this.#made} steps were made${where}, and ${what} comes next; does the partner start ` +
      'something new at each webhook? What has happened stays; a larger limit lets more of it happen'
    )
  }
}
