import { MILLISECOND, type Micros } from '../core/time/time.ts'
import { isStoreAway } from '../store/away.ts'
import type { Claimed } from '../store/rows.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'
import { LEASE_MS } from './lease-keeper.ts'
import { perform } from './perform.ts'
import type { Project } from './project.ts'
import type { Services } from './services.ts'
import { TriedInVain } from './tried-in-vain.ts'

/** Rows that are claimed together. */
const TOGETHER = 256

/** Milliseconds after a fault of the store; twice as long after each next one, up to a limit. */
const FIRST_BACKOFF_MS = 50
const LONGEST_BACKOFF_MS = 5_000

/** A store that was away for a shorter time is not told of. */
const TOLD_FROM_MS = 1_000

/** A promise only for one that has to be looked up, or waited for. */
export type ProjectOf = (id: string) => Project | Promise<Project | undefined>

/** Makes due rows happen on all real clocks of a bank. A manual clock is moved by whoever asks for it. */
export class Scheduler {
  #services: Services
  #projectOf: ProjectOf
  /** When the next round begins, unless something wakes it before. */
  #alarm: { at: Micros; cancel: () => void } | undefined
  /** Set while the next round begins as soon as it may. */
  #cancelRound: (() => void) | undefined
  #pumping = false
  #again = false
  #failures = 0

  constructor(services: Services, projectOf: ProjectOf) {
    this.#services = services
    this.#projectOf = projectOf
    services.ending.addEventListener('abort', () => this.#callOff())
  }

  /** Something may have come due, or its time may have changed. */
  wake(): void {
    if (this.#stopped) return
    if (this.#pumping) this.#again = true
    else
      this.#cancelRound ??= this.#services.ports.schedule(0, () => {
        this.#cancelRound = undefined
        this.#begin()
      })
  }

  get #stopped(): boolean {
    return this.#services.ending.aborted
  }

  #begin(): void {
    if (!this.#stopped && !this.#pumping) void this.#pump()
  }

  /** One that is set already and rings no later is left as it is: most rounds change nothing about what comes next. */
  #setAlarm(at: Micros): void {
    const { ports } = this.#services
    // One that should have rung does not follow a wall clock that was set forward.
    if (this.#alarm && this.#alarm.at <= at && this.#alarm.at > ports.now()) return
    this.#alarm?.cancel()
    const cancel = ports.schedule((at - ports.now()) / MILLISECOND, () => {
      this.#alarm = undefined
      this.#begin()
    })
    this.#alarm = { at, cancel }
  }

  #dropAlarm(): void {
    this.#alarm?.cancel()
    this.#alarm = undefined
  }

  #callOff(): void {
    this.#dropAlarm()
    this.#cancelRound?.()
  }

  /** One round: everything that is due, then an alarm for what comes next, also where the store has failed. */
  async #pump(): Promise<void> {
    const { store, ports, onError, onStoreAnswer } = this.#services
    let next: Micros | undefined
    this.#pumping = true
    const begun = ports.now()
    try {
      do {
        this.#again = false
        next = await store.due.next()
        // What is due may be with somebody else: then there is nothing to look again for at once.
        if (next !== undefined && next <= ports.now() && (await this.#performDue())) this.#again = true
      } while (this.#again && !this.#stopped)
      if (store.isShared) next = Math.min(next ?? Number.POSITIVE_INFINITY, ports.now() + LEASE_MS * MILLISECOND)
      this.#failures = 0
      onStoreAnswer(begun)
    } catch (error) {
      const delayMs = Math.min(FIRST_BACKOFF_MS * 2 ** this.#failures, LONGEST_BACKOFF_MS)
      next = ports.now() + delayMs * MILLISECOND
      this.#failures += 1
      this.#dropAlarm()
      if (!isStoreAway(error) || delayMs >= TOLD_FROM_MS) onError(error)
    } finally {
      this.#pumping = false
      if (next !== undefined && !this.#stopped) this.#setAlarm(next)
    }
  }

  /** Some of what is due; answers whether there was any to be had. */
  async #performDue(): Promise<boolean> {
    const { store, ports, leases } = this.#services
    const unreachable = new TriedInVain(this.#services, this.#projectOf)
    const options = { n: TOGETHER, owner: leases.owner, leaseMs: LEASE_MS, unreachable }
    const claimed = await store.due.claim({ now: ports.now(), ...options })
    if (unreachable.count > 0) await nextMacrotask()
    if (this.#stopped) await Promise.all(claimed.map((each) => store.giveBack(each)))
    else await this.#performAll(claimed)
    return claimed.length + unreachable.count > 0
  }

  /** Steps of different sessions at the same time, those of one session one after the other; webhooks are not awaited. */
  async #performAll(claimed: readonly Claimed[]): Promise<void> {
    const steps = new Map<string, Promise<void>>()
    for (const each of claimed) {
      if (each.kind === 'webhook') void this.#performed(each)
      else {
        const key = `${each.project} ${each.timer.sessionId}`
        const before = steps.get(key)
        steps.set(key, before ? before.then(() => this.#performed(each)) : this.#performed(each))
      }
    }
    await Promise.all(steps.values())
  }

  /** A fault of ours in one row keeps nothing else that is due from happening. The row is due again when its claim ends. */
  async #performed(claimed: Claimed): Promise<void> {
    try {
      const found = this.#projectOf(claimed.project)
      const project = found instanceof Promise ? await found : found
      // One that has been removed meanwhile takes what is due with it.
      if (project) await perform(project, claimed)
    } catch (error) {
      this.#services.onError(error)
    } finally {
      // The next webhook of its session may leave, and one more of its project.
      if (claimed.kind === 'webhook') this.wake()
    }
  }
}
