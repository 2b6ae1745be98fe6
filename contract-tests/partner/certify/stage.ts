import type { RequestItem, StartedBank, WebhookItem } from '../../../mock-server/index.ts'
import type { AskedOrder, CaseLog } from './case-log.ts'
import { asksToPay, isConfirm, sayRefusal, started } from './journal.ts'
import { KeptWhileSame } from './kept-while-same.ts'
import type { ViewOptions } from './order-views.ts'
import { sendProbe } from './probe.ts'
import { payoutIn, sessionOf } from './session-of.ts'
import { type AskedAbout, ShownOrders } from './shown-orders.ts'
import { NO_RESTART, type PaymentStep, type Source, type StageOptions, takesOnly } from './stage-options.ts'
import type { Trigger } from './trigger.ts'
import { ensure, NotExercised, type Probe } from './verdicts.ts'
import { Waiting } from './waiting.ts'

/** A payout or a payment that the partner has started. */
export interface Order extends AskedAbout {
  /** The call that started it. */
  call: RequestItem
}

const isPaymentStep = (from: Source | PaymentStep): from is PaymentStep =>
  from === 'payment' || from === 'capture' || from === 'refund'

/** One case's view of the bank and the partner: what belongs to its orders, whenever it came. */
export class Stage {
  readonly bank: StartedBank
  readonly options: StageOptions
  readonly caseId: string
  readonly log: CaseLog
  readonly probes: Probe[] = []
  readonly shownOrders: ShownOrders
  /** What has to hold now has to hold when the run ends, too: a partner may be slow to do what is wrong. */
  readonly lasting: (() => Promise<void>)[] = []
  readonly waiting: Waiting
  /** The partner takes payments and pays nothing out: cases about any payout are played with a payment. */
  readonly takesOnly: boolean
  #payersPay: boolean
  #said: string[] = []
  /** What of the run's calls and webhooks is this case's, while nothing has come to them. */
  #itsCalls = new KeptWhileSame<RequestItem[]>()
  #itsWebhooks = new KeptWhileSame<WebhookItem[]>()

  /** `payersPay`: whoever is asked to pay does so, as the bank's time runs. */
  constructor(options: StageOptions, log: CaseLog, caseId: string, samples: ViewOptions['samples'], payersPay = false) {
    this.options = options
    this.takesOnly = takesOnly(options)
    this.#payersPay = payersPay
    this.bank = options.bank
    this.log = log
    this.caseId = caseId
    this.waiting = new Waiting(options, log, this)
    this.shownOrders = new ShownOrders(options, samples, this.waiting)
  }

  /** The calls about this case's orders, oldest first. */
  async calls(): Promise<RequestItem[]> {
    const all = await this.log.calls()
    return this.#itsCalls.of([all], () => all.filter((call) => this.log.caseOf(call) === this.caseId))
  }

  /** The calls about any order: some, as session/status, are made only in the trouble of other cases. */
  everyCall = (): Promise<readonly RequestItem[]> => this.log.calls()

  async webhooks(type?: string): Promise<WebhookItem[]> {
    const calls = await this.log.calls()
    const all = await this.log.webhooks()
    const its = this.#itsWebhooks.of([calls, all], () =>
      all.filter((each) => this.log.caseOfWebhook(each) === this.caseId),
    )
    return type === undefined ? its : its.filter((each) => each.type === type)
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

  /** Makes the partner pay, or take a payment, and waits until the bank has it. @throws {NotExercised} with what to do */
  async pay(from: Source | 'payment' = 'any', asked = this.newOrder()): Promise<Order> {
    const had = (await this.starts()).length
    const what = from === 'payment' || this.takesOnly ? 'payment' : 'payout'
    return this.begun(asked, had, await this.ask(from, asked), what)
  }

  /** Waits until the bank has what the partner was made to begin, after `had` others. @throws {NotExercised} with what to do */
  async begun(asked: AskedOrder, had: number, triggered: boolean, what: 'payout' | 'payment'): Promise<Order> {
    await this.waiting.untilStarted(async () => (await this.starts()).length > had, `a ${what}`)
    const call = (await this.starts())[had]
    if (!call) throw new NotExercised(await this.#whyNothingStarted(what))
    return { reference: asked.reference, ...(triggered && { amount: asked.amount }), sessionId: call.session_id!, call }
  }

  /** Sets the partner going, and does not wait; answers whether there was a trigger for it. */
  async ask(from: Source | PaymentStep, asked: { reference: string; amount: number }): Promise<boolean> {
    const trigger = this.#triggerOf(from)
    this.waiting.asked()
    if (trigger) {
      trigger(asked).catch((error: unknown) => this.#said.push(error instanceof Error ? error.message : String(error)))
      return true
    }
    if (!isPaymentStep(from)) this.options.tell('start a payout now, please')
    return false
  }

  /** Somebody has said how an order is asked for. */
  hasTrigger = (): boolean => this.#triggerOf('any') !== undefined

  #triggerOf(from: Source | PaymentStep): Trigger | undefined {
    const { triggers } = this.options
    const instead = this.takesOnly ? triggers.payment : triggers.any
    return triggers[from] ?? (isPaymentStep(from) ? undefined : instead)
  }

  /** What came of triggers that failed, as the end of a sentence. */
  saidByTriggers = (): string => (this.#said.length > 0 ? `; the trigger: ${this.#said.join('; ')}` : '')

  /** Stops the partner and starts it again. @throws {NotExercised} where nobody has said how */
  async restart(): Promise<void> {
    this.waiting.for('the partner to be restarted')
    if (!this.options.restart) throw new NotExercised(NO_RESTART)
    await this.options.restart()
  }

  /** Waits until the partner does nothing new for so many milliseconds (--quiet); the bank's clock stands. @throws {NotExercised} for one that never falls quiet */
  async quiet(pauseMs?: () => number): Promise<void> {
    await this.waiting.quiet(pauseMs)
  }

  /** Lets the bank's time run until neither bank nor partner has anything to do. @throws {NotExercised} for one that never falls quiet */
  async settle(): Promise<void> {
    do await this.waiting.settle()
    while (this.#payersPay && (await this.#somebodyPaid()))
  }

  /** Payers of this case who are asked do what they are asked. */
  async #somebodyPaid(): Promise<boolean> {
    const its = new Set((await this.starts()).map(({ session_id }) => session_id))
    let isPaid = false
    for (const id of its) {
      if (id === undefined || !(await this.payout({ sessionId: id })).customer_interaction) continue
      await this.bank.payer(id).pay()
      isPaid = true
    }
    return isPaid
  }

  /** Pushes a session on by hand; what it causes is sent when time runs. */
  async push(sessionId: string, event: string): Promise<void> {
    const url = `${this.bank.url}/__admin/projects/${this.bank.id}/sessions/${sessionId}/events`
    const answer = await this.bank.fetch(new Request(url, { method: 'POST', body: JSON.stringify({ event }) }))
    if (!answer.ok) throw new Error(`${event} of ${sessionId}: ${await answer.text()}`)
  }

  /** The payer's bank takes the money of a payment back; what it causes is sent when time runs. */
  async chargeBack({ sessionId }: Pick<Order, 'sessionId'>): Promise<void> {
    const url = `${this.bank.url}/__admin/projects/${this.bank.id}/sessions/${sessionId}/chargeback`
    const answer = await this.bank.fetch(new Request(url, { method: 'POST', body: '{}' }))
    if (!answer.ok) throw new Error(`the chargeback of ${sessionId}: ${await answer.text()}`)
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
    this.waiting.for('an answer to a webhook')
    const probe = await sendProbe(this.options.webhookUrl, this.options.keys, what, body, signature)
    this.probes.push(probe)
    return probe
  }

  /** Waits for the partner to confirm; the calls of session/confirm for the order. @throws {CaseFailed} if there is none */
  async confirmed(order: Order): Promise<RequestItem[]> {
    await this.waiting.until(async () => (await this.confirmsOf(order)).length > 0, 'session/confirm')
    const confirms = await this.confirmsOf(order)
    ensure(confirms.length > 0, `${order.sessionId} was not confirmed: session/confirm was not called`)
    return confirms
  }

  confirmsOf = async ({ sessionId }: Pick<Order, 'sessionId'>): Promise<RequestItem[]> =>
    (await this.log.calls()).filter((call) => isConfirm(call) && call.session_id === sessionId)

  /** The payout, or the payment, as the bank shows it, in the names of v2. */
  async payout({ sessionId }: { sessionId: string }): Promise<Readonly<Record<string, unknown>>> {
    return payoutIn(await sessionOf(this.bank, sessionId))
  }

  async #whyNothingStarted(what: 'payout' | 'payment'): Promise<string> {
    const calls = await this.calls()
    const refused = calls.filter(asksToPay).map(sayRefusal)
    if (refused.length > 0) return `the bank took no ${what}: ${refused.join('; ')}. Fix that first`
    const came =
      calls.length > 0 ? `the partner called ${calls.map(sayRefusal).join('; ')}` : 'the partner called nothing'
    const flag = what === 'payment' ? '--trigger-payment' : '--trigger'
    return `no ${what} was started: ${came}${this.saidByTriggers()}. Look at ${flag}, and at the partner's base URL, which must be ${this.bank.url}`
  }
}
