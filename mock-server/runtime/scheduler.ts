import { limits } from '../../schemas/limits.ts'
import { type Micros, timestamp } from '../core/time.ts'
import { deliver } from './delivery.ts'
import type { Project } from './project.ts'
import type { Due } from './store.ts'

/** Webhooks of one project under way at once on the real clock. */
const AT_ONCE = 64

export class ClockBusyError extends Error {
  override name = 'ClockBusyError'
}

/** A clock was to be moved further than it goes. */
export class ClockEndError extends RangeError {
  override name = 'ClockEndError'
}

/** Makes due rows happen: on the real clock by itself, on a manual clock only when it is moved. */
export class Scheduler {
  #project: Project
  #underWay = new Set<Promise<void>>()
  #cancelAlarm: (() => void) | undefined
  #pumping = false
  #again = false
  /** The next round begins as soon as it may. */
  #awake = false
  /** The era in which the clock is being moved; after a reset it may be moved anew. */
  #moving: AbortController | undefined
  #stopped = false

  constructor(project: Project) {
    this.#project = project
  }

  /** Something may have come due, or its time may have changed. */
  wake(): void {
    if (this.#stopped || this.#mode === 'manual') return
    if (this.#pumping) this.#again = true
    else if (!this.#awake) this.#alarm(0)
  }

  restart(): void {
    this.#callOff()
    this.#underWay.clear()
    this.wake()
  }

  stop(): void {
    this.#stopped = true
    this.#callOff()
  }

  /** Kept when no delivery is under way. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }

  get underWay(): number {
    return this.#underWay.size
  }

  /** Moves a manual clock to a time, making everything due until then happen on the way, in order, each delivery awaited. */
  async moveTo(target: Micros): Promise<void> {
    if (target > limits.lastMoment) throw pastTheEnd(target, this.#project.now)
    await this.#move(async () => {
      if (await this.#runWhile((due) => due.at <= target)) this.#setNow(target)
    })
  }

  /** Moves a manual clock on until nothing is due, or the next thing due is a deadline that waits for the partner. */
  async runToIdle(): Promise<void> {
    await this.#move(async () => {
      await this.#runWhile((due) => due.kind === 'webhook' || !due.timer.deadline)
    })
  }

  async #move(run: () => Promise<void>): Promise<void> {
    if (this.#mode === 'real') throw new ClockBusyError('the clock is real: set it to manual to move it')
    const { era } = this.#project
    if (this.#moving === era) throw new ClockBusyError('the clock is being moved already: await that first')
    this.#moving = era
    try {
      await run()
    } finally {
      if (this.#moving === era) this.#moving = undefined
    }
  }

  /** Answers whether the clock is still there to be moved on: no reset, no end and no switch to real time came between. */
  async #runWhile(wanted: (due: Due) => boolean): Promise<boolean> {
    const { around, id, era } = this.#project
    while (!era.signal.aborted && !this.#stopped && this.#mode === 'manual') {
      const next = await around.store.nextDue(id)
      if (era.signal.aborted) return false
      if (!next || next.at > limits.lastMoment || !wanted(next)) return true
      this.#setNow(next.at)
      for (const due of await around.store.claim(id, next.at, 1)) await this.#track(this.#perform(due))
    }
    return false
  }

  #setNow(at: Micros): void {
    const { around, id } = this.#project
    const clock = around.store.clock(id)
    if (at > clock.now) around.store.setClock(id, { ...clock, now: at })
  }

  get #running() {
    return !this.#stopped && this.#mode === 'real'
  }

  get #mode() {
    return this.#project.around.store.clock(this.#project.id).mode
  }

  #alarm(delayMs: number): void {
    this.#callOff()
    this.#awake = delayMs === 0
    this.#cancelAlarm = this.#project.around.ports.schedule(delayMs, () => {
      this.#awake = false
      if (this.#running) this.#pump().catch((error) => this.#project.around.onError(error))
    })
  }

  #callOff(): void {
    this.#cancelAlarm?.()
    this.#awake = false
  }

  /** One round on the real clock: everything that is due, then an alarm for what comes next. */
  async #pump(): Promise<void> {
    const { around, id } = this.#project
    let next: Due | undefined
    this.#pumping = true
    try {
      do {
        this.#again = false
        await this.#performDue()
        if (!this.#running) return
        next = await around.store.nextDue(id)
      } while (this.#again && this.#running && this.#underWay.size < AT_ONCE)
    } finally {
      this.#pumping = false
    }
    if (next && this.#running && this.#underWay.size < AT_ONCE)
      this.#alarm(Math.max(0, (next.at - this.#project.now) / 1000))
  }

  async #performDue(): Promise<void> {
    const { around, id, era } = this.#project
    for (const due of await around.store.claim(id, this.#project.now, AT_ONCE - this.#underWay.size)) {
      if (era.signal.aborted) return
      if (due.kind === 'timer') await this.#performed(due)
      else void this.#track(this.#performed(due)).then(() => this.wake())
    }
  }

  /** A fault of ours in one step keeps nothing else that is due from happening. */
  async #performed(due: Due): Promise<void> {
    try {
      await this.#perform(due)
    } catch (error) {
      this.#project.around.onError(error)
    }
  }

  async #track(work: Promise<void>): Promise<void> {
    this.#underWay.add(work)
    try {
      await work
    } finally {
      this.#underWay.delete(work)
    }
  }

  #perform(due: Due): Promise<void> {
    if (due.kind === 'webhook') return deliver(this.#project, due.row)
    return this.#project.fire(due.timer.sessionId, due.timer.operationId, due.timer.event)
  }
}

const pastTheEnd = (target: Micros, now: Micros) =>
  new ClockEndError(
    `expected a move that ends by ${timestamp(limits.lastMoment)}, where clocks end, got one to ${timestamp(target)}: this one stands at ${timestamp(now)}`,
  )
