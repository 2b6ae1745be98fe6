import { limits } from '../../schemas/limits.ts'
import type { Micros } from '../core/time/time.ts'
import type { Due, OutboxRow } from '../store/port.ts'
import { ClockBusyError, type MoveOptions, pastTheEnd, Steps } from './clock-move.ts'
import { deliver, waitsForAnswer } from './delivery.ts'
import type { Project } from './project.ts'

/** Webhooks of one project on the wire at once on the real clock. One that waits for an answer to leave is not among them. */
const AT_ONCE = 64

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
  #ending = new AbortController()
  /** Aborts where nothing is begun any more: by a reset, by the end of the project or of the bank. */
  lifetime: AbortSignal

  constructor(project: Project) {
    this.#project = project
    this.lifetime = this.#lifetime()
  }

  #lifetime = () => AbortSignal.any([this.#project.lifetime.signal, this.#ending.signal])

  get #stopped() {
    return this.#ending.signal.aborted
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
    this.lifetime = this.#lifetime()
    this.wake()
  }

  /** Begins nothing any more; what is on the wire goes on. */
  stop(): void {
    this.#ending.abort()
    this.#callOff()
  }

  /** Kept when no delivery is under way. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }

  get inFlight(): number {
    return this.#underWay.size
  }

  /** Moves a manual clock to a time, making everything due until then happen on the way, in order, each delivery awaited. */
  async moveTo(target: Micros, options: MoveOptions = {}): Promise<void> {
    if (target > limits.lastMoment) throw pastTheEnd(target, this.#project.now)
    await this.#move(async (lifetime) => {
      const steps = new Steps(this.#project, options, 'at one moment')
      if (await this.#runWhile((due) => due.at <= target, steps, lifetime)) this.#setNow(target)
    })
  }

  /** Moves a manual clock on until nothing is due, or the next thing due is a deadline that waits for the partner. */
  async runToIdle(options: MoveOptions = {}): Promise<void> {
    await this.#move(async (lifetime) => {
      const steps = new Steps(this.#project, options, 'in all')
      await this.#runWhile((due) => due.kind === 'webhook' || !due.timer.deadline, steps, lifetime)
    })
  }

  async #move(run: (lifetime: AbortController) => Promise<void>): Promise<void> {
    if (this.#mode === 'real') throw new ClockBusyError('the clock is real: set it to manual to move it')
    const { lifetime } = this.#project
    if (this.#moving === lifetime) throw new ClockBusyError('the clock is being moved already: await that first')
    this.#moving = lifetime
    try {
      await run(lifetime)
    } finally {
      if (this.#moving === lifetime) this.#moving = undefined
    }
  }

  /** Answers whether the clock is still there to be moved on: no reset, no end and no switch to real time came between. */
  async #runWhile(wanted: (due: Due) => boolean, steps: Steps, lifetime: AbortController): Promise<boolean> {
    const { services, id } = this.#project
    const isOver = () => lifetime.signal.aborted || this.#stopped || this.#mode !== 'manual'
    while (!isOver()) {
      await steps.rest()
      const next = await services.store.nextDue(id)
      if (isOver()) return false
      if (!next || next.at > limits.lastMoment || !wanted(next)) return true
      steps.take(next)
      this.#setNow(next.at)
      for (const due of await services.store.claim(id, next.at, 1)) await this.#track(this.#perform(due, steps.signal))
    }
    return false
  }

  #setNow(at: Micros): void {
    const { services, id } = this.#project
    const clock = services.store.clock(id)
    if (at > clock.now) services.store.setClock(id, { ...clock, now: at })
  }

  get #running() {
    return !this.#stopped && this.#mode === 'real'
  }

  get #mode() {
    return this.#project.services.store.clock(this.#project.id).mode
  }

  #alarm(delayMs: number): void {
    this.#callOff()
    this.#awake = delayMs === 0
    this.#cancelAlarm = this.#project.services.ports.schedule(delayMs, () => {
      this.#awake = false
      if (this.#running) this.#pump().catch((error) => this.#project.services.onError(error))
    })
  }

  #callOff(): void {
    this.#cancelAlarm?.()
    this.#awake = false
  }

  /** One round on the real clock: everything that is due, then an alarm for what comes next. */
  async #pump(): Promise<void> {
    const { services, id } = this.#project
    let next: Due | undefined
    this.#pumping = true
    try {
      do {
        this.#again = false
        await this.#performDue()
        if (!this.#running) return
        next = await services.store.nextDue(id)
      } while (this.#again && this.#running && this.#underWay.size < AT_ONCE)
    } finally {
      this.#pumping = false
    }
    if (next && this.#running && this.#underWay.size < AT_ONCE)
      this.#alarm(Math.max(0, (next.at - this.#project.now) / 1000))
  }

  async #performDue(): Promise<void> {
    const { services, id, lifetime } = this.#project
    let passedOver: boolean
    do {
      passedOver = false
      for (const due of await services.store.claim(id, this.#project.now, AT_ONCE - this.#underWay.size)) {
        if (lifetime.signal.aborted) return
        if (due.kind === 'timer') await this.#performed(due)
        else if (waitsForAnswer(this.#project, due.row)) {
          passedOver = true
          void this.#performed(due).then(() => this.wake())
        } else void this.#track(this.#performed(due)).then(() => this.wake())
      }
    } while (passedOver && this.#running)
  }

  /** A fault of ours in one step keeps nothing else that is due from happening. */
  async #performed(due: Due): Promise<void> {
    try {
      await this.#perform(due)
    } catch (error) {
      this.#project.services.onError(error)
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

  async #perform(due: Due, signal?: AbortSignal): Promise<void> {
    if (due.kind === 'timer') return this.#project.fire(due.timer.sessionId, due.timer.operationId, due.timer.event)
    if (waitsForAnswer(this.#project, due.row)) return this.#sendOnceAnswered(due.row, signal)
    return deliver(this.#project, due.row)
  }

  /**
   * Nothing has been sent yet. When the answer has left, a clock that is being moved sends the webhook in its turn, before what is due behind it; on the
   * real clock it is due again as it was, for whoever makes the next step.
   */
  async #sendOnceAnswered(row: OutboxRow, signal?: AbortSignal): Promise<void> {
    const { services, answerGate, lifetime, id } = this.#project
    const until = signal ? AbortSignal.any([this.lifetime, signal]) : this.lifetime
    const isMoved = this.#mode === 'manual'
    await answerGate.opened(row.sessionId!, until)
    if (lifetime.signal.aborted) return
    if (isMoved && this.#mode === 'manual' && !until.aborted) return deliver(this.#project, row)
    await services.store.settle(id, row.id, { status: 'due', nextAttemptAt: row.nextAttemptAt })
  }
}
