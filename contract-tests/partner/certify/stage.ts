import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestItem, StartedBank, WebhookItem } from '../../../mock-server/index.ts'
import { Activity } from './activity.ts'
import type { AskedOrder, CaseLog } from './case-log.ts'
import { asksToPay, isConfirm, sayCall, sayRefusal, started, startIsDue } from './journal.ts'
import { type EndedOrder, type Ending, judgeOpen, judgeView, standing, type ViewOptions } from './order-views.ts'
import { type Keys, sendProbe } from './probe.ts'
import type { Trigger } from './trigger.ts'
import { BrokenOff, ensure, isTaken, NotExercised, type Probe } from './verdicts.ts'

/** Where a payout's money comes from, as far as a trigger may be given for each. */
export type Source = 'any' | 'account' | 'nominal' | 'rko'

export interface StageOptions {
  bank: StartedBank
  webhookUrl: string
  keys: Keys
  triggers: Partial<Record<Source, Trigger>>
  /** Asks the partner about an order; what it answers is compared with what it answers about others. */
  order?: Trigger
  /** What that answer looks like for an order that was paid, or that failed. */
  orderPaid?: RegExp
  orderFailed?: RegExp
  /** Milliseconds of real time without a call after which the partner counts as quiet. */
  quietMs: number
  /** Milliseconds of real time that the partner has for what it is expected to do. */
  patienceMs: number
  /** Milliseconds that the bank takes to answer, longer than the partner waits; 0 leaves the case out. */
  slowAnswerMs: number
  /** Tells the user what to do where there is no trigger. */
  tell(text: string): void
  /** Tells what is waited for, for a terminal. */
  onWaiting?(what: string): void
  /** Breaks the run off. */
  signal?: AbortSignal
}

/** A payout that the partner has started. */
export interface Order {
  reference: string
  /** Kopecks; absent where nobody told the partner. */
  amount?: number
  sessionId: string
  /** The call that started it. */
  call: RequestItem
}

/** At most so long between two looks for something that the partner is expected to do. */
const MOST_PAUSE_MS = 100

/** So many times its patience is waited for a partner to fall quiet. */
const RESTLESS_AFTER = 6

/** One case's view of the bank and the partner: what belongs to its orders, whenever it came. */
export class Stage {
  readonly bank: StartedBank
  readonly options: StageOptions
  readonly caseId: string
  readonly log: CaseLog
  readonly probes: Probe[] = []
  /** What could not be judged, though the case passed. */
  readonly notes = new Set<string>()
  /** What has to hold now has to hold when the run ends, too: a partner may be slow to do what is wrong. */
  readonly lasting: (() => Promise<void>)[] = []
  readonly #samples: ViewOptions['samples']
  #activity = new Activity()
  /** Sessions whose confirm was waited for in vain. */
  #givenUp = new Set<string>()
  #said: string[] = []

  constructor(options: StageOptions, log: CaseLog, caseId: string, samples: ViewOptions['samples']) {
    this.options = options
    this.bank = options.bank
    this.log = log
    this.caseId = caseId
    this.#samples = samples
  }

  /** The calls about this case's orders, oldest first. */
  async calls(): Promise<RequestItem[]> {
    return (await this.log.calls()).filter((call) => this.log.caseOf(call) === this.caseId)
  }

  /** The calls about any order: some, as session/status, are made only in the trouble of other cases. */
  everyCall = (): Promise<RequestItem[]> => this.log.calls()

  async webhooks(type?: string): Promise<WebhookItem[]> {
    await this.log.calls()
    const all = (await this.log.webhooks()).filter((each) => this.log.caseOfWebhook(each) === this.caseId)
    return type === undefined ? all : all.filter((each) => each.type === type)
  }

  /** Payouts that the bank runs for this case. */
  starts = async (): Promise<RequestItem[]> => (await this.calls()).filter(started)

  /** An order that no other has. */
  newOrder = (): AskedOrder => this.log.newOrder(this.caseId)

  /** What is checked now is checked once more when the run ends. */
  async holds(check: () => Promise<void>): Promise<void> {
    this.lasting.push(check)
    await check()
  }

  /** Makes the partner pay, and waits until the bank has the payout. @throws {NotExercised} with what to do */
  async pay(from: Source = 'any', asked = this.newOrder()): Promise<Order> {
    const had = (await this.starts()).length
    const triggered = await this.ask(from, asked)
    await this.untilStarted(async () => (await this.starts()).length > had, 'a payout')
    const call = (await this.starts())[had]
    if (!call) throw new NotExercised(await this.#whyNothingStarted())
    return { reference: asked.reference, ...(triggered && { amount: asked.amount }), sessionId: call.session_id!, call }
  }

  /** Waits for a start, and longer than patience has it while the partner is halfway there: a busy machine makes it slow. */
  async untilStarted(condition: () => Promise<boolean>, what: string, patienceMs?: number): Promise<void> {
    const isOver = async () => (await condition()) || !startIsDue(await this.calls())
    if (!(await this.until(condition, what, patienceMs)))
      await this.until(isOver, what, RESTLESS_AFTER * this.options.patienceMs)
  }

  /** Sets the partner going, and does not wait; answers whether there was a trigger for it. */
  async ask(from: Source, asked: { reference: string; amount: number }): Promise<boolean> {
    const trigger = this.options.triggers[from] ?? this.options.triggers.any
    if (trigger) {
      trigger(asked).catch((error: unknown) => this.#said.push(error instanceof Error ? error.message : String(error)))
      return true
    }
    this.options.tell('start a payout now, please')
    return false
  }

  /** The order as the partner shows it, without ids, times and amounts. Undefined where the user has not said how to ask. */
  async view({ reference, amount = 0, sessionId }: Order): Promise<string | undefined> {
    if (this.options.order) this.#waitFor('an answer to --order')
    const shown = await this.options.order?.({ reference, amount })
    return shown === undefined ? undefined : standing(shown, { reference, amount, words: [sessionId] })
  }

  /** The order as the partner shows it, to the letter. */
  async shown({ reference, amount = 0 }: Order): Promise<string | undefined> {
    if (this.options.order) this.#waitFor('an answer to --order')
    return this.options.order?.({ reference, amount })
  }

  /** An order whose result is not known is not shown as one that failed; `open` is how it was shown before. @throws {CaseFailed} */
  async isNotShownAsFailed(asked: EndedOrder, open: string): Promise<void> {
    this.#waitFor(`the order ${asked.reference} not to be shown as failed`)
    await this.#noting(judgeOpen({ ...this.options, samples: this.#samples }, asked, open))
  }

  /** Waits until the order is shown otherwise than before; a partner may answer a webhook first and work later. */
  viewChanges = (order: Order, before: string): Promise<boolean> =>
    this.until(async () => (await this.view(order)) !== before, `the order ${order.reference} to change`)

  /** The partner knows how the order ended, as far as `--order` tells. @throws {CaseFailed} */
  async knowsTheEnd(asked: EndedOrder, ending: Ending): Promise<void> {
    this.#waitFor(`the order ${asked.reference} to be shown as ${ending}`)
    await this.#noting(judgeView({ ...this.options, samples: this.#samples }, asked, ending))
  }

  async #noting(judging: Promise<string | undefined>): Promise<void> {
    const note = await judging.catch((error: unknown) => {
      if (error instanceof NotExercised) return `whether it knows how the order ended: ${error.message}`
      throw error
    })
    if (note !== undefined) this.notes.add(note)
  }

  /** Waits for something the partner is expected to do; answers whether it came. */
  async until(condition: () => Promise<boolean>, what: string, patienceMs = this.options.patienceMs): Promise<boolean> {
    const end = Date.now() + patienceMs
    // Each look reads all that the bank has noted: what does not come soon is looked for less and less often.
    for (let pauseMs = 10; ; pauseMs = Math.min(2 * pauseMs, MOST_PAUSE_MS)) {
      if (await condition()) return true
      if (Date.now() > end) return false
      this.#waitFor(what)
      await sleep(pauseMs)
    }
  }

  /** Waits until the partner does nothing new; the bank's clock stands. @throws {NotExercised} for one that never falls quiet */
  async quiet(): Promise<void> {
    const end = Date.now() + RESTLESS_AFTER * this.options.patienceMs
    for (let seen = ''; ; ) {
      const now = await this.#state()
      if (now === seen) return
      if (Date.now() > end) throw new NotExercised(this.#whyRestless())
      seen = now
      this.#waitFor('the partner to fall quiet')
      await sleep(this.options.quietMs)
    }
  }

  /** Lets the bank's time run until neither bank nor partner has anything to do. @throws {NotExercised} for one that never falls quiet */
  async settle(): Promise<void> {
    const end = Date.now() + RESTLESS_AFTER * this.options.patienceMs
    for (let seen = ''; ; ) {
      await this.#confirmsThatAreDue()
      await this.quiet()
      this.#waitFor('answers to webhooks')
      await this.bank.clock.runToIdle()
      const now = await this.#state()
      if (now === seen) return
      if (Date.now() > end) throw new NotExercised(this.#whyRestless())
      seen = now
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
    const taken = (await this.webhooks('ready_to_confirm')).filter(({ attempts }) => isTaken(attempts.at(-1)?.status))
    const confirmed = new Set((await this.calls()).filter(isConfirm).map(({ session_id }) => session_id))
    const open = new Set(taken.map(({ session_id }) => session_id).filter((id) => !confirmed.has(id)))
    if (open.size === 0) return []
    const waiting = (await this.bank.sessions()).filter(({ session }) => session.next_action === 'confirm')
    return waiting.map(({ id }) => id).filter((id) => open.has(id) && !this.#givenUp.has(id))
  }

  /** Pushes a session on by hand; what it causes is sent when time runs. */
  async push(sessionId: string, event: string): Promise<void> {
    const url = `${this.bank.url}/__admin/projects/${this.bank.id}/sessions/${sessionId}/events`
    const answer = await this.bank.fetch(new Request(url, { method: 'POST', body: JSON.stringify({ event }) }))
    if (!answer.ok) throw new Error(`${event} of ${sessionId}: ${await answer.text()}`)
  }

  /** Brings the payout to where it waits for the partner, without telling it; the webhook that is due. */
  async readyToConfirm(order: Order): Promise<string> {
    await this.push(order.sessionId, 'checked')
    return this.webhookBody(order, 'ready_to_confirm')
  }

  /** The body of a webhook that the bank has for a session. */
  async webhookBody({ sessionId }: Order, type: string): Promise<string> {
    const found = (await this.webhooks(type)).find(({ session_id }) => session_id === sessionId)
    if (!found)
      throw new NotExercised(
        `the bank had no ${type} to send for ${sessionId}: run it with a payout that needs to be confirmed`,
      )
    return found.body
  }

  /** Sends a webhook of the kit's own making, signed by the bank unless it says otherwise. */
  async send(what: string, body: string, signature?: string | null): Promise<Probe> {
    this.#waitFor('an answer to a webhook')
    const probe = await sendProbe(this.options.webhookUrl, this.options.keys, what, body, signature)
    this.probes.push(probe)
    return probe
  }

  /** Waits for the partner to confirm; the calls of session/confirm for the order. @throws {CaseFailed} if there is none */
  async confirmed(order: Order): Promise<RequestItem[]> {
    await this.until(async () => (await this.confirmsOf(order)).length > 0, 'session/confirm')
    const confirms = await this.confirmsOf(order)
    ensure(confirms.length > 0, `${order.sessionId} was not confirmed: session/confirm was not called`)
    return confirms
  }

  confirmsOf = async ({ sessionId }: Pick<Order, 'sessionId'>): Promise<RequestItem[]> =>
    (await this.log.calls()).filter((call) => isConfirm(call) && call.session_id === sessionId)

  /** The payout as the bank shows it, in the names of v2. */
  async payout({ sessionId }: { sessionId: string }): Promise<Readonly<Record<string, unknown>>> {
    const item = (await this.bank.sessions()).find(({ id }) => id === sessionId)
    const session = item?.session as { payout_list?: object[]; payments?: object[] } | undefined
    const [payout] = session?.payout_list ?? session?.payments ?? []
    const { payment_method, ...rest } = (payout ?? {}) as Record<string, unknown>
    return payment_method === undefined ? rest : { ...rest, payout_details: payment_method }
  }

  #waitFor(what: string): void {
    if (this.options.signal?.aborted) throw new BrokenOff('the run was broken off')
    this.options.onWaiting?.(what)
  }

  #state = async (): Promise<string> => this.#activity.of(await this.log.calls(), await this.log.webhooks())

  #whyRestless(): string {
    const { latest } = this.#activity
    const seconds = (RESTLESS_AFTER * this.options.patienceMs) / 1000
    return `it never falls quiet: in ${seconds} s there was no pause of ${this.options.quietMs} ms${latest ? `, the last call was ${sayCall(latest)}` : ''}; calls that ask the same again are not counted. A shorter --quiet, or a longer --patience, may help`
  }

  async #whyNothingStarted(): Promise<string> {
    const calls = await this.calls()
    const refused = calls.filter(asksToPay).map(sayRefusal)
    if (refused.length > 0) return `the bank took no payout: ${refused.join('; ')}. Fix that first`
    const came =
      calls.length > 0 ? `the partner called ${calls.map(sayRefusal).join('; ')}` : 'the partner called nothing'
    const trigger = this.#said.length > 0 ? `; the trigger: ${this.#said.join('; ')}` : ''
    return `no payout was started: ${came}${trigger}. Look at --trigger, and at the partner's base URL, which must be ${this.bank.url}`
  }
}
