import type { RequestItem } from '../../../../mock-server/index.ts'
import { limits } from '../../../../schemas/limits.ts'
import { type AskedOrder, CaseLog } from '../../certify/case-log.ts'
import { Stage } from '../../certify/stage.ts'
import type { Source } from '../../certify/stage-options.ts'
import { NotExercised } from '../../certify/verdicts.ts'
import { dueOf } from './due.ts'
import type { ForgedWebhook } from './forge.ts'
import type { Moment } from './pace.ts'
import type { RunSetup } from './run-setup.ts'
import { Trace } from './trace.ts'

/** What comes is noticed when it comes; what comes otherwise, such as time that runs, within so many milliseconds. */
const LOOK_MS = 100

/** So often it is looked whether a partner that is quiet is done: one that polls never is. */
const MOST_LOOKS = 3

/** So many times time is let run before a partner counts as one that never ends. */
const MOST_ROUNDS = 200

/** One run: the bank as it begins, the partner, and what they have done so far. */
export class Run {
  readonly setup: RunSetup
  readonly log: CaseLog
  readonly stage: Stage
  readonly trace: Trace
  readonly forged: ForgedWebhook[] = []
  #orders = new Map<number, AskedOrder>()
  /** How many times each was asked for without being told that it is not taken. */
  #triggered = new Map<AskedOrder, number>()
  #givenUp = new Set<string>()
  /** What the partner had heard when it was last found quiet. */
  #quietAt = -1

  constructor(setup: RunSetup) {
    const { stage, pace, samples } = setup
    this.setup = setup
    this.log = new CaseLog(stage.bank)
    this.stage = new Stage(stage, this.log, 'explore', samples)
    this.trace = new Trace(stage.bank, this.log)
    pace.begin()
  }

  /** The order of that number in the schedule. */
  order(number: number): AskedOrder {
    const known = this.#orders.get(number) ?? this.log.newOrder('explore')
    this.#orders.set(number, known)
    return known
  }

  /** By number. */
  get orders(): ReadonlyMap<number, AskedOrder> {
    return this.#orders
  }

  /** Has the partner pay, and does not wait. What it was asked for while it was away is asked for by nobody again. */
  ask(number: number, from: Source = 'any'): void {
    const order = this.order(number)
    const { triggers } = this.setup.stage
    const trigger = triggers[from] ?? triggers.any ?? Object.values(triggers)[0]!
    this.setup.pace.asked()
    this.#count(order, 1)
    trigger(order)
      .catch(() => this.#count(order, -1))
      .finally(() => this.setup.pace.stimulus())
  }

  #count(order: AskedOrder, more: number): void {
    this.#triggered.set(order, (this.#triggered.get(order) ?? 0) + more)
  }

  calls = (): Promise<readonly RequestItem[]> => this.trace.calls()

  /** Waits until the partner has done what it is known to have to do, and does nothing more; the bank's clock stands. */
  async untilDone(): Promise<void> {
    if (!(await this.#until(async () => (await this.#due()).length === 0, 'what the partner still has to do')))
      for (const each of await this.#due()) this.#givenUp.add(each)
    const { pace } = this.setup
    for (let look = 0; look < MOST_LOOKS && pace.stimuli !== this.#quietAt; look += 1) {
      const [had, { stimuli, latest, mayAct }] = [(await this.calls()).length, pace]
      if (mayAct) {
        await this.untilQuiet('between')
        pace.waited(latest, (await this.calls()).length > had)
      }
      if ((await this.calls()).length === had) this.#quietAt = stimuli
    }
  }

  /** Waits until it does nothing more; whether there is something that it still has to do is not asked. Whether it needs to be waited for is known here. */
  untilQuiet = (when: Moment): Promise<void> => {
    this.stage.waiting.asked()
    return this.stage.quiet(() => this.setup.pace.leftMs(when))
  }

  /**
   * Lets time run until neither has anything to do, and waits longer: what the partner does, or does not do, is judged then. It is asked how each order stands:
   * who answers has done what was asked of it before, however busy the machine is. Answers what it said, by reference.
   */
  async untilJudged(): Promise<ReadonlyMap<string, string>> {
    const { pace } = this.setup
    for (let look = 1; ; look += 1) {
      await this.settle()
      const { stimuli } = pace
      await this.untilQuiet('judged')
      const shown = await this.#shown()
      if (pace.stimuli === stimuli || look === MOST_LOOKS) return shown
    }
  }

  /** Whether it came while the partner has patience. */
  async #until(
    condition: () => Promise<boolean>,
    what: string,
    patienceMs = this.setup.stage.patienceMs,
  ): Promise<boolean> {
    const { pace } = this.setup
    for (const end = performance.now() + patienceMs; ; ) {
      const { stimuli } = pace
      if (await condition()) return true
      if (performance.now() > end) return false
      this.stage.waiting.for(what)
      await pace.change(stimuli, LOOK_MS)
    }
  }

  async #shown(): Promise<Map<string, string>> {
    const shown = new Map<string, string>()
    for (const asked of this.#orders.values()) {
      const text = await this.stage.shownOrders.shown({ ...asked, sessionId: '' }).catch(() => undefined)
      if (text !== undefined) shown.set(asked.reference, text)
    }
    return shown
  }

  /** Lets the bank's time run until neither has anything to do; no deadline of the partner passes. */
  async settle(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      await this.untilDone()
      const before = this.trace.webhooks.length
      await this.stage.bank.clock.runToIdle()
      if (this.trace.webhooks.length === before) return
    }
    throw new NotExercised(`it never comes to rest: after ${MOST_ROUNDS} rounds webhooks are still caused`)
  }

  /** Lets time run up to a moment, and waits for the partner wherever something happens before it. `at`: ISO 8601. */
  async moveTo(at: number): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      await this.untilDone()
      const due = await this.nextDue()
      if (due === undefined || due >= at) break
      await this.#advanceTo(due)
    }
    await this.#advanceTo(at)
    await this.untilDone()
  }

  /** When something happens next by itself; milliseconds since 1970. */
  async nextDue(): Promise<number | undefined> {
    const { bank } = this.stage
    const answer = await bank.fetch(`/__admin/projects/${encodeURIComponent(bank.id)}/clock`)
    const { next_due } = (await answer.json()) as { next_due?: { at: string } }
    // Its microseconds are rounded up: what is due has happened then.
    return next_due && Date.parse(next_due.at) + 1
  }

  /** Sends a webhook of the bank at once, once more or at last, and waits for what follows. */
  async redeliver(id: string): Promise<void> {
    const { bank } = this.stage
    const path = `/__admin/projects/${encodeURIComponent(bank.id)}/webhooks/${encodeURIComponent(id)}/redeliver`
    // One that is on its way at this moment is sent again when that has ended.
    const isSent = async () => (await bank.fetch(new Request(`${bank.url}${path}`, { method: 'POST' }))).ok
    if (!(await this.#until(isSent, `${id} to be answered`, limits.webhookAnswer)))
      throw new NotExercised(`${id} could not be sent again: it was not answered`)
    await bank.clock.advance({ milliseconds: 0 })
    await this.untilDone()
  }

  now = async (): Promise<number> => Date.parse(await this.stage.bank.clock.now())

  async #advanceTo(at: number): Promise<void> {
    await this.stage.bank.clock.advance({ milliseconds: Math.max(0, at - (await this.now())) })
  }

  async #due(): Promise<string[]> {
    const { bank } = this.stage
    const due = await dueOf({
      bank,
      log: this.log,
      calls: await this.calls(),
      webhooks: this.trace.webhooks,
      asked: [...this.#triggered].flatMap(([order, times]) => (times > 0 ? [order] : [])),
    })
    return due.filter((each) => !this.#givenUp.has(each))
  }
}
