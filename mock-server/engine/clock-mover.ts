import { limits } from '../../schemas/limits.ts'
import type { Micros } from '../core/time/time.ts'
import type { Claimed, Due } from '../store/rows.ts'
import { ClockBusyError, type MoveOptions, pastTheEnd, Steps } from './clock-move.ts'
import { LEASE_MS } from './lease-keeper.ts'
import { perform } from './perform.ts'
import type { Project } from './project.ts'
import { untilCommitted } from './until-committed.ts'

/** Milliseconds after which an answer that is waited for is looked at again, should nobody have told that it has left. */
const LOOK_AGAIN_MS = 1_000

/** One move of a clock: its lock, and the beginning of the project in which it was taken. */
interface Move {
  lock: string
  lifetime: AbortController
  generation: number
}

/** Moves a project's manual clock: what is due happens on the way, in order, each delivery awaited. One move at a time holds its lock. */
export class ClockMover {
  #project: Project

  constructor(project: Project) {
    this.#project = project
  }

  /** To a time, making everything due until then happen. */
  async moveTo(target: Micros | (() => Micros), options: MoveOptions = {}): Promise<void> {
    if (typeof target === 'number') this.#checked(target)
    await this.#move(async (move) => {
      const to = this.#checked(typeof target === 'number' ? target : target())
      const steps = new Steps(this.#project, options, 'at one moment')
      if (await this.#runWhile((due) => due.at <= to, steps, move)) await this.#setNow(move, to)
    })
  }

  /** Until nothing is due, or the next thing due is a deadline that waits for the partner. */
  async runToIdle(options: MoveOptions = {}): Promise<void> {
    await this.#move(async (move) => {
      const steps = new Steps(this.#project, options, 'in all')
      await this.#runWhile((due) => due.kind === 'webhook' || !due.timer.deadline, steps, move)
    })
  }

  /** @throws {ClockEndError} */
  #checked(to: Micros): Micros {
    if (to > limits.lastMoment) throw pastTheEnd(to, this.#project.now)
    return to
  }

  async #move(run: (move: Move) => Promise<void>): Promise<void> {
    const { services, id } = this.#project
    const { store, leases, ports, onError } = services
    // A reset that was said before comes first; one that is said from now on ends the move.
    const lifetime = await this.#project.read(async () => this.#project.lifetime)
    const lock = leases.token()
    const got = await untilCommitted(ports, () => store.clocks.lock(id, { token: lock, ms: LEASE_MS }))
    if (got === 'real')
      throw new ClockBusyError(
        'the clock is real: stop it to move it, by `bank131-mock clock manual` or PUT …/clock {"mode":"manual"}',
      )
    if (got === 'busy') throw new ClockBusyError('the clock is being moved already: await that first')
    this.#project.row = got
    leases.hold(lock)
    try {
      await run({ lock, lifetime, generation: got.generation })
    } finally {
      leases.drop(lock)
      // Where it cannot be given back, its lease ends.
      await untilCommitted(ports, () => store.clocks.unlock(id, lock)).catch(onError)
    }
  }

  /** Answers whether the clock is still there to be moved on: no reset, no end and no switch to real time came between. */
  async #runWhile(wanted: (due: Due) => boolean, steps: Steps, move: Move): Promise<boolean> {
    const { services, id } = this.#project
    const { store } = services
    while (!this.#isOver(move)) {
      await steps.rest()
      const next = await store.due.first(id)
      if (this.#isOver(move)) return false
      if (!next || next.at > limits.lastMoment || !wanted(next)) return true
      steps.take(next)
      if (!(await this.#setNow(move, next.at))) return false
      if (next.awaits) await this.#answersLeft(steps.signal)
      for (const due of await this.#claim(move, next.at)) await perform(this.#project, due)
    }
    return false
  }

  /** What is due first. Of a claim whose answer is lost nobody knows: where the lock is taken anew, all that was claimed under it is given back. */
  async #claim({ lock }: Move, now: Micros): Promise<Claimed[]> {
    const { services, id } = this.#project
    const { store, ports, leases } = services
    let isRepeat = false
    return untilCommitted(ports, async () => {
      if (isRepeat) await store.clocks.lock(id, { token: lock, ms: LEASE_MS })
      isRepeat = true
      return store.due.claim({ now, n: 1, owner: leases.owner, leaseMs: LEASE_MS, moved: { project: id, lock } })
    })
  }

  #isOver = ({ lifetime }: Move): boolean => lifetime.signal.aborted || this.#project.ending.aborted

  /** Answers whether the clock was there to be set. @throws {ClockBusyError} where somebody else has its lock */
  async #setNow(move: Move, at: Micros): Promise<boolean> {
    const { services, id } = this.#project
    const { store, ports } = services
    const row = await untilCommitted(ports, () => store.clocks.move(id, move.lock, at))
    if (row) {
      this.#project.row = row
      return true
    }
    const now = await store.project(id)
    const isAnother = now?.generation !== move.generation || now.clock.mode === 'real'
    if (isAnother || this.#isOver(move)) return false
    throw new ClockBusyError(
      `the clock is moved by somebody else now: this move did not hear from its store for ${LEASE_MS / 1000} s. What has happened stays; move the clock again`,
    )
  }

  /** Resolves when what is due first waits for no answer any more, or nobody waits for it. */
  async #answersLeft(signal: AbortSignal | undefined): Promise<void> {
    const { services, id, ending } = this.#project
    const until = signal ? AbortSignal.any([ending, signal]) : ending
    let told = Promise.withResolvers<void>()
    const wake = () => told.resolve()
    const stop = services.store.changes(id, (changed) => {
      if (changed === 'everything' || changed.answers) wake()
    })
    until.addEventListener('abort', wake)
    try {
      while (!until.aborted && (await services.store.due.first(id))?.awaits) {
        const cancel = services.ports.schedule(LOOK_AGAIN_MS, wake)
        await told.promise
        cancel()
        told = Promise.withResolvers()
      }
    } finally {
      stop()
      until.removeEventListener('abort', wake)
    }
  }
}
