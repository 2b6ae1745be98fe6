import { timeOf } from '../core/time/project-clock.ts'
import type { Micros } from '../core/time/time.ts'
import type { ProjectRow, ProjectState, Settings } from '../store/rows.ts'
import { ClockMover } from './clock-mover.ts'
import { CommandQueue } from './command-queue.ts'
import { type Decisions, decisionsOf } from './decisions.ts'
import { FirstOfAll } from './first-of-all.ts'
import { InFlight } from './in-flight.ts'
import { openingOf } from './opening.ts'
import type { VerifyingKey } from './ports.ts'
import type { Services } from './services.ts'
import { tellKept } from './tell-kept.ts'
import { untilCommitted } from './until-committed.ts'

/** One partner's bank. All that it holds, its settings and its clock included, are rows of the store under its id. */
export class Project {
  readonly clock: ClockMover
  /** Deliveries under way; replaced by a reset as `lifetime` is. */
  deliveries = new InFlight()
  /** Replaced by a reset: what was under way then ends here, and its result counts for nothing. */
  lifetime = new AbortController()
  /** Aborts where nothing is begun any more: by a reset, by the end of the project or of the bank. */
  ending: AbortSignal

  readonly id: string
  readonly services: Services
  readonly decide: Decisions['decide']
  readonly transact: Decisions['transact']
  readonly fire: Decisions['fire']
  #row: ProjectRow
  #commands: CommandQueue
  #hasEnded = false

  /** `begin`: as it is in the store, or as a new one; `after`: what has to be done before. */
  constructor(
    id: string,
    settings: Settings,
    services: Services,
    begin: 'open' | 'reset' = 'open',
    after?: Promise<void>,
  ) {
    this.id = id
    this.services = services
    this.ending = this.#ending()
    const opening = openingOf(settings, services, true)
    this.#row = { id, settings, generation: 0, revision: 0, clock: opening.clock }
    this.clock = new ClockMover(this)
    let tries = 0
    const open = () => {
      if (tries++ > 0) this.lifetime.signal.throwIfAborted() // After its end its name may be another's.
      return services.store[begin](id, opening)
    }
    const opened = new FirstOfAll(async () => {
      if (after) await after
      this.row = await untilCommitted(services.ports, open)
      if (begin === 'open') tellKept(services, id, settings, this.settings)
      this.wake()
    })
    this.#commands = new CommandQueue(opened)
    const { decide, transact, fire } = decisionsOf(this, opened)
    this.decide = decide
    this.transact = transact
    this.fire = fire
    opened.done()?.catch(services.onError)
  }

  /** As it was when it was last read or written. */
  get row(): ProjectRow {
    return this.#row
  }

  /** Answers of a store pass one another: what is older than what is known tells nothing. */
  set row(row: ProjectRow) {
    const newer = row.generation - this.#row.generation || row.revision - this.#row.revision
    if (newer >= 0) this.#row = row
  }

  get settings(): Settings {
    return this.row.settings
  }

  get now(): Micros {
    return this.at(this.services.ports.now())
  }

  /** What the project's clock showed at a wall time of a moment ago; a manual one shows what it showed then. */
  at(wall: Micros): Micros {
    return timeOf(this.row.clock, wall)
  }

  get clockMode(): 'real' | 'manual' {
    return this.row.clock.mode
  }

  get hasDestination(): boolean {
    return this.settings.webhookUrl !== undefined || this.services.onWebhook !== undefined
  }

  partnerKey(): Promise<VerifyingKey> {
    return this.services.partnerKey(this.settings.partnerKey)
  }

  /** It is not open yet, or something was said to it that is not done: a call that comes now waits for that. */
  get pending(): boolean {
    return this.#commands.pending
  }

  /** Said from outside, and perhaps not awaited: commands come in their order, and before the calls that are made after them. */
  command<T>(run: () => Promise<T>): Promise<T> {
    return this.#commands.add(run)
  }

  /** Asked from outside: how all is now, before what is said after it; also where what reads has to load `first`. */
  read<T>(run: () => Promise<T>, first?: () => Promise<unknown>): Promise<T> {
    return this.#commands.read(run, first)
  }

  /** Something may have come due. On a manual clock nothing comes by itself. */
  wake(): void {
    if (this.clockMode === 'real') this.services.wake()
  }

  /** Resolves when no delivery is under way. */
  quiet(): Promise<void> {
    return this.deliveries.none()
  }

  /** Settings and clock as they are in the store: another process may have changed them. Answers whether it is still there. */
  async refresh(): Promise<boolean> {
    const row = await this.read(() => this.services.store.project(this.id))
    if (row) this.row = row
    return row !== undefined
  }

  async configure(settings: Settings): Promise<void> {
    await this.ready()
    this.row = await this.services.store.configure(this.id, settings)
    await this.setClockMode(settings.clock)
  }

  /** The clock goes on from the time it shows, or stops there: it never moves back, and nothing that is due waits longer for it. */
  async setClockMode(mode: 'real' | 'manual'): Promise<void> {
    await this.ready()
    this.row = await this.services.store.clocks.setMode(this.id, mode)
    this.wake()
  }

  /** Back to the beginning: settings stay, ids go on, deliveries under way are broken off and their results dropped. */
  reset(): Promise<void> {
    return this.command(async () => {
      await this.#commands.unread()
      const opening = openingOf(this.settings, this.services, false)
      this.#beginAnew(new Error('the project was reset'), await this.services.store.reset(this.id, opening))
    })
  }

  /** What a snapshot holds in the place of all that there is; else like a reset. It may be part of a command, and is none of its own. */
  async restore(state: ProjectState): Promise<void> {
    await this.#commands.unread()
    this.#beginAnew(new Error('the project was restored'), await this.services.store.restore(this.id, state))
  }

  /** All or nothing: what cannot begin has thrown before anything that is under way is broken off. */
  #beginAnew(reason: Error, row: ProjectRow): void {
    this.row = row
    if (this.#hasEnded) return
    this.lifetime.abort(reason)
    this.lifetime = new AbortController()
    this.ending = this.#ending()
    this.deliveries = new InFlight()
    this.wake()
  }

  /** What is under way is broken off; the rows stay. */
  end(): void {
    this.#hasEnded = true
    this.lifetime.abort(new Error('the project was closed'))
  }

  /** It is open, and what was said to it before is done. */
  ready(): Promise<void> {
    return this.#commands.ready()
  }

  /** What was said to it and asked of it so far is done, whatever has come of it; absent where it is. */
  settled(): Promise<void> | undefined {
    return this.#commands.settled()
  }

  #ending = () => AbortSignal.any([this.lifetime.signal, this.services.ending])
}
