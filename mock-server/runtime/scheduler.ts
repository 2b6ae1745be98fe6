import type { Micros } from '../core/time.ts'
import { deliver } from './delivery.ts'
import type { Project } from './project.ts'
import type { Due } from './store.ts'

/** Webhooks of one project under way at once on the real clock. */
const AT_ONCE = 64

export class ClockBusyError extends Error {
  override name = 'ClockBusyError'
}

/** Makes due rows happen: on the real clock by itself, on a manual clock only when it is moved. */
export class Scheduler {
  #project: Project
  #underWay = new Set<Promise<void>>()
  #cancelAlarm: (() => void) | undefined
  #pumping = false
  #again = false
  #moving = false
  #stopped = false

  constructor(project: Project) {
    this.#project = project
  }

  /** Something may have come due, or its time may have changed. */
  wake(): void {
    if (this.#stopped || this.#mode === 'manual') return
    if (this.#pumping) this.#again = true
    else this.#alarm(0)
  }

  restart(): void {
    this.#cancelAlarm?.()
    this.#underWay.clear()
    this.wake()
  }

  stop(): void {
    this.#stopped = true
    this.#cancelAlarm?.()
  }

  /** Kept when no delivery is under way. */
  async quiet(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  get underWay(): number {
    return this.#underWay.size
  }

  /** Moves a manual clock to a time, making everything due until then happen on the way, in order, each delivery awaited. */
  async moveTo(target: Micros): Promise<void> {
    await this.#move(async () => {
      await this.#runWhile((due) => due.at <= target)
      this.#setNow(target)
    })
  }

  /** Moves a manual clock on until nothing is due, or the next thing due is a deadline that waits for the partner. */
  async runToIdle(): Promise<void> {
    await this.#move(() => this.#runWhile((due) => due.kind === 'webhook' || !due.timer.deadline))
  }

  async #move(run: () => Promise<void>): Promise<void> {
    if (this.#mode === 'real') throw new ClockBusyError('the clock is real: set it to manual to move it')
    if (this.#moving) throw new ClockBusyError('the clock is being moved already: await that first')
    this.#moving = true
    try {
      await run()
    } finally {
      this.#moving = false
    }
  }

  async #runWhile(wanted: (due: Due) => boolean): Promise<void> {
    const { around, id, era } = this.#project
    while (!era.signal.aborted) {
      const next = await around.store.nextDue(id)
      if (!next || !wanted(next)) return
      this.#setNow(next.at)
      for (const due of await around.store.claim(id, next.at, 1)) await this.#perform(due)
    }
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
    this.#cancelAlarm?.()
    this.#cancelAlarm = this.#project.around.ports.schedule(delayMs, () => {
      if (this.#running) this.#pump().catch((error) => this.#project.around.onError(error))
    })
  }

  /** One round on the real clock: everything that is due, then an alarm for what comes next. */
  async #pump(): Promise<void> {
    const { around, id, era } = this.#project
    this.#pumping = true
    try {
      do {
        this.#again = false
        await this.#performDue()
      } while (this.#again && this.#running && this.#underWay.size < AT_ONCE)
    } finally {
      this.#pumping = false
    }
    if (era !== this.#project.era || !this.#running || this.#underWay.size >= AT_ONCE) return
    const next = await around.store.nextDue(id)
    if (next) this.#alarm(Math.max(0, (next.at - around.ports.now()) / 1000))
  }

  async #performDue(): Promise<void> {
    const { around, id, era } = this.#project
    for (const due of await around.store.claim(id, around.ports.now(), AT_ONCE - this.#underWay.size)) {
      if (era.signal.aborted) return
      if (due.kind === 'timer') await this.#perform(due)
      else this.#track(this.#perform(due))
    }
  }

  #track(delivery: Promise<void>): void {
    this.#underWay.add(delivery)
    const { around } = this.#project
    void delivery
      .catch((error) => around.onError(error))
      .finally(() => {
        this.#underWay.delete(delivery)
        this.wake()
      })
  }

  #perform(due: Due): Promise<void> {
    if (due.kind === 'webhook') return deliver(this.#project, due.row)
    return this.#project.fire(due.timer.sessionId, due.timer.operationId, due.timer.event)
  }
}
