import type { RequestItem } from '../../../../mock-server/index.ts'
import { limits } from '../../../../schemas/limits.ts'
import { type AskedOrder, CaseLog } from '../../certify/case-log.ts'
import { Stage } from '../../certify/stage.ts'
import type { Source } from '../../certify/stage-options.ts'
import { NotExercised } from '../../certify/verdicts.ts'
import { dueOf } from './due.ts'
import type { ForgedWebhook } from './forge.ts'
import type { RunSetup } from './run-setup.ts'
import { Trace } from './trace.ts'

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
  #triggered = new Set<AskedOrder>()
  #givenUp = new Set<string>()

  constructor(setup: RunSetup) {
    const { bank } = setup.stage
    this.setup = setup
    this.log = new CaseLog(bank)
    this.stage = new Stage(setup.stage, this.log, 'explore', setup.samples)
    this.trace = new Trace(bank, this.log)
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
  async ask(number: number, from: Source = 'any'): Promise<void> {
    const order = this.order(number)
    await this.stage.ask(from, order)
    this.#triggered.add(order)
  }

  calls = (): Promise<readonly RequestItem[]> => this.trace.calls()

  /** Waits until the partner has done what it is known to have to do, and does nothing more; the bank's clock stands. */
  async untilDone(): Promise<void> {
    await this.stage.waiting.until(async () => (await this.#due()).length === 0, 'what the partner still has to do')
    for (const each of await this.#due()) this.#givenUp.add(each)
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await this.stage.quiet()
      const had = (await this.calls()).length
      await this.#isHeard()
      if ((await this.calls()).length === had) return
    }
  }

  /** A partner that answers what it is asked has done what was asked of it before, however busy the machine is. */
  async #isHeard(): Promise<void> {
    const [asked] = this.#triggered
    if (asked) await this.stage.shownOrders.shown({ ...asked, sessionId: '' }).catch(() => undefined)
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
    if (!(await this.stage.waiting.until(isSent, `${id} to be answered`, limits.webhookAnswer)))
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
      asked: [...this.#triggered],
    })
    return due.filter((each) => !this.#givenUp.has(each))
  }
}
