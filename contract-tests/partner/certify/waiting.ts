import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestItem, WebhookItem } from '../../../mock-server/index.ts'
import { Activity } from './activity.ts'
import type { CaseLog } from './case-log.ts'
import { isConfirm, sayCall, startIsDue } from './journal.ts'
import { awaitsConfirm } from './session-of.ts'
import type { StageOptions } from './stage-options.ts'
import { BrokenOff, isTaken, NotExercised } from './verdicts.ts'

/** At most so long between two looks for something that the partner is expected to do. */
const MOST_PAUSE_MS = 100

/** So many times its patience is waited for a partner to fall quiet. */
const RESTLESS_AFTER = 6

/** What has been noted about the orders of one case. */
interface OwnNotes {
  calls(): Promise<RequestItem[]>
  webhooks(type?: string): Promise<WebhookItem[]>
}

/** Waits for a partner: until it has done something, until it does nothing more. Nobody says when; it has some patience of real time. */
export class Waiting {
  #options: StageOptions
  #log: CaseLog
  #own: OwnNotes
  #activity = new Activity()
  /** What had happened when the partner was last found quiet, unless it was asked for something since. */
  #quietAt: string | undefined
  /** Sessions whose confirm was waited for in vain. */
  #givenUp = new Set<string>()

  constructor(options: StageOptions, log: CaseLog, own: OwnNotes) {
    this.#options = options
    this.#log = log
    this.#own = own
  }

  /** Waits for something the partner is expected to do; answers whether it came. */
  async until(
    condition: () => Promise<boolean>,
    what: string,
    patienceMs = this.#options.patienceMs,
  ): Promise<boolean> {
    const end = Date.now() + patienceMs
    // What does not come soon is looked for less and less often.
    for (let pauseMs = 10; ; pauseMs = Math.min(2 * pauseMs, MOST_PAUSE_MS)) {
      if (await condition()) return true
      if (Date.now() > end) return false
      this.for(what)
      await sleep(pauseMs)
    }
  }

  /** Waits for a start, and longer than patience has it while the partner is halfway there: a busy machine makes it slow. */
  async untilStarted(condition: () => Promise<boolean>, what: string, patienceMs?: number): Promise<void> {
    const isOver = async () => (await condition()) || !startIsDue(await this.#own.calls())
    if (!(await this.until(condition, what, patienceMs)))
      await this.until(isOver, what, RESTLESS_AFTER * this.#options.patienceMs)
  }

  /** Waits until the partner does nothing new for so long; the bank's clock stands. Answers what has happened by then. @throws {NotExercised} for one that never falls quiet */
  async quiet(pauseMs = (): number => this.#options.quietMs): Promise<string> {
    const end = Date.now() + RESTLESS_AFTER * this.#options.patienceMs
    for (let seen = ''; ; ) {
      const now = await this.#state()
      if (now === seen || now === this.#quietAt) {
        this.#quietAt = now
        return now
      }
      if (Date.now() > end) throw new NotExercised(this.#whyRestless())
      seen = now
      this.for('the partner to fall quiet')
      await sleep(pauseMs())
    }
  }

  /** Lets the bank's time run until neither bank nor partner has anything to do. @throws {NotExercised} for one that never falls quiet */
  async settle(): Promise<void> {
    const end = Date.now() + RESTLESS_AFTER * this.#options.patienceMs
    for (;;) {
      await this.#confirmsThatAreDue()
      const quiet = await this.quiet()
      this.for('answers to webhooks')
      await this.#options.bank.clock.runToIdle()
      // A bank that had nothing to do has given the partner nothing to do either.
      if ((await this.#state()) === quiet) {
        this.#quietAt = quiet
        return
      }
      if (Date.now() > end) throw new NotExercised(this.#whyRestless())
    }
  }

  /**
   * Waits for confirms that are known to come: a ready_to_confirm was taken, and the session waits still. A busy machine makes a partner slow, and quiet does
   * not mean that it has done what it has to. One that does not come within its patience is not waited for again.
   */
  async #confirmsThatAreDue(): Promise<void> {
    await this.until(async () => (await this.#awaited()).length === 0, 'session/confirm')
    for (const id of await this.#awaited()) this.#givenUp.add(id)
  }

  async #awaited(): Promise<string[]> {
    const taken = (await this.#own.webhooks('ready_to_confirm')).filter(({ attempts }) =>
      isTaken(attempts.at(-1)?.status),
    )
    const confirmed = new Set((await this.#own.calls()).filter(isConfirm).map(({ session_id }) => session_id))
    const open = new Set(taken.map(({ session_id }) => session_id).filter((id) => !confirmed.has(id)))
    const waiting: string[] = []
    for (const id of open) {
      if (id === undefined || this.#givenUp.has(id)) continue
      if (await awaitsConfirm(this.#options.bank, id)) waiting.push(id)
    }
    return waiting
  }

  /** The partner was given something to do: that it was quiet before says nothing any more. */
  asked(): void {
    this.#quietAt = undefined
  }

  /** Tells what is waited for, which may be what the partner does. @throws {BrokenOff} where the run is broken off */
  for(what: string): void {
    if (this.#options.signal?.aborted) throw new BrokenOff('the run was broken off')
    this.asked()
    this.#options.onWaiting?.(what)
  }

  #state = async (): Promise<string> => this.#activity.of(await this.#log.calls(), await this.#log.webhooks())

  #whyRestless(): string {
    const { latest } = this.#activity
    const seconds = (RESTLESS_AFTER * this.#options.patienceMs) / 1000
    return `it never falls quiet: in ${seconds} s there was no pause of ${this.#options.quietMs} ms${latest ? `, the last call was ${sayCall(latest)}` : ''}; calls that ask the same again are not counted. A shorter --quiet, or a longer --patience, may help`
  }
}
