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
  #cancelAlarm: (() => void) | undefined
  #pumping = false
  #again = false
  /** The next round begins as soon as it may. */
  #awake = false
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
    else if (!this.#awake) this.#alarm(0)
  }

  get #stopped(): boolean {
    return this.#services.ending.aborted
  }

  #alarm(delayMs: number): void {
    this.#callOff()
    this.#awake = delayMs === 0
    this.#cancelAlarm = this.#services.ports.schedule(delayMs, () => {
      this.#awake = false
      if (!this.#stopped) void this.#pump()
    })
  }

  #callOff(): void {
    this.#cancelAlarm?.()
    this.#awake = false
  }

  /** One round: everything that is due, then an alarm for what comes next, also where the store has failed. */
  async #pump(): Promise<void> {
    const { store, ports, onError, onStoreAnswer } = this.#services
    let delayMs: number | undefined
    this.#pumping = true
    try {
      do {
        this.#again = false
        await this.#performDue()
        const next = await store.due.next()
        delayMs = next === undefined ? undefined : Math.max(0, (next - ports.now()) / 1000)
        if (store.isShared) delayMs = Math.min(delayMs ?? LEASE_MS, LEASE_MS)
      } while (this.#again && !this.#stopped)
      this.#failures = 0
      onStoreAnswer()
    } catch (error) {
      delayMs = Math.min(FIRST_BACKOFF_MS * 2 ** this.#failures, LONGEST_BACKOFF_MS)
      this.#failures += 1
      if (!isStoreAway(error) || delayMs >= TOLD_FROM_MS) onError(error)
    } finally {
      this.#pumping = false
      if (delayMs !== undefined && !this.#stopped) this.#alarm(delayMs)
    }
  }

  async #performDue(): Promise<void> {
    const { store, ports, leases } = this.#services
    const unreachable = new TriedInVain(this.#services, this.#projectOf)
    while (!this.#stopped) {
      const options = { n: TOGETHER, owner: leases.owner, leaseMs: LEASE_MS, unreachable }
      const claimed = await store.due.claim({ now: ports.now(), ...options })
      if (claimed.length === 0 && unreachable.count === 0) return
      if (unreachable.count > 0) await nextMacrotask()
      unreachable.count = 0
      if (this.#stopped) return void (await Promise.all(claimed.map((each) => store.giveBack(each))))
      await this.#begin(claimed)
    }
  }

  /** Steps of different sessions at the same time, those of one session one after the other; webhooks are not awaited. */
  async #begin(claimed: readonly Claimed[]): Promise<void> {
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
