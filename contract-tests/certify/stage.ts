import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RequestItem, StartedBank, WebhookItem } from '../../mock-server/index.ts'
import { asksToPay, isConfirm, sayCall, started, valueAt } from './journal.ts'
import { type Keys, sendProbe } from './probe.ts'
import type { Trigger } from './trigger.ts'
import { ensure, NotExercised, type Probe } from './verdicts.ts'

/** Where a payout's money comes from, as far as a trigger may be given for each. */
export type Source = 'any' | 'account' | 'nominal' | 'rko'

export interface StageOptions {
  bank: StartedBank
  webhookUrl: string
  keys: Keys
  triggers: Partial<Record<Source, Trigger>>
  /** Asks the partner about an order; what it answers is only compared. */
  order?: Trigger
  /** Milliseconds of real time without a call after which the partner counts as quiet. */
  quietMs: number
  /** Milliseconds of real time that the partner has for what it is expected to do. */
  patienceMs: number
  /** Milliseconds that the bank takes to answer, longer than the partner waits; 0 leaves the case out. */
  slowAnswerMs: number
  /** Tells the user what to do where there is no trigger. */
  tell(text: string): void
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

/** One case's view of the bank and the partner: what has happened since it began. */
export class Stage {
  readonly bank: StartedBank
  readonly options: StageOptions
  readonly probes: Probe[] = []
  #before = new Set<string>()
  #hooksBefore = new Set<string>()
  #said: string[] = []

  constructor(options: StageOptions) {
    this.options = options
    this.bank = options.bank
  }

  /** What happened until now is not this case's business. */
  async begin(): Promise<void> {
    for (const { id } of await this.bank.requests()) this.#before.add(id)
    for (const { id } of await this.bank.webhooks()) this.#hooksBefore.add(id)
  }

  /** The calls of this case, oldest first; those that speak of sessions of earlier cases are left out. */
  async calls(): Promise<RequestItem[]> {
    const all = await this.bank.requests()
    const older = new Set(all.filter(({ id }) => this.#before.has(id)).map(({ session_id }) => session_id))
    return all.filter(
      ({ id, session_id }) => !this.#before.has(id) && (session_id === undefined || !older.has(session_id)),
    )
  }

  async webhooks(type?: string): Promise<WebhookItem[]> {
    const all = (await this.bank.webhooks()).filter(({ id }) => !this.#hooksBefore.has(id))
    return type === undefined ? all : all.filter((each) => each.type === type)
  }

  /** Payouts that the bank runs for this case. */
  starts = async (): Promise<RequestItem[]> => (await this.calls()).filter(started)

  /** An order that no other has. */
  newOrder(): { reference: string; amount: number } {
    const amount = 10_000 + Math.floor(Math.random() * 80_000) * 10 + 7
    return { reference: `order-${randomBytes(5).toString('hex')}`, amount }
  }

  /** Makes the partner pay, and waits until the bank has the payout. @throws {NotExercised} with what to do */
  async pay(from: Source = 'any', asked = this.newOrder()): Promise<Order> {
    const had = (await this.starts()).length
    const triggered = await this.ask(from, asked)
    await this.until(async () => (await this.starts()).length > had)
    const call = (await this.starts())[had]
    if (!call) throw new NotExercised(await this.#whyNothingStarted())
    return { reference: asked.reference, ...(triggered && { amount: asked.amount }), sessionId: call.session_id!, call }
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

  /** The order as the partner shows it. Undefined where the user has not said how to ask. */
  async view({ reference, amount = 0 }: Pick<Order, 'reference' | 'amount'>): Promise<string | undefined> {
    return this.options.order?.({ reference, amount })
  }

  /** Waits for something the partner is expected to do; answers whether it came. */
  async until(condition: () => Promise<boolean>, patienceMs = this.options.patienceMs): Promise<boolean> {
    const end = Date.now() + patienceMs
    for (;;) {
      if (await condition()) return true
      if (Date.now() > end) return false
      await sleep(10)
    }
  }

  /** Waits until the partner makes no more calls; the bank's clock stands. */
  async quiet(): Promise<void> {
    for (let seen = ''; ; ) {
      const now = await this.#activity()
      if (now === seen) return
      seen = now
      await sleep(this.options.quietMs)
    }
  }

  /** Lets the bank's time run until neither bank nor partner has anything to do. */
  async settle(): Promise<void> {
    for (let seen = ''; ; ) {
      await this.quiet()
      await this.bank.clock.runToIdle()
      const now = await this.#activity()
      if (now === seen) return
      seen = now
    }
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
    return this.hook(order, 'ready_to_confirm')
  }

  /** The body of a webhook that the bank has for a session. */
  async hook({ sessionId }: Order, type: string): Promise<string> {
    const found = (await this.webhooks(type)).find(({ session_id }) => session_id === sessionId)
    if (!found)
      throw new NotExercised(
        `the bank had no ${type} to send for ${sessionId}: run it with a payout that needs to be confirmed`,
      )
    return found.body
  }

  /** Sends a webhook of the kit's own making, signed by the bank unless it says otherwise. */
  async send(what: string, body: string, signature?: string | null): Promise<Probe> {
    const probe = await sendProbe(this.options.webhookUrl, this.options.keys, what, body, signature)
    this.probes.push(probe)
    return probe
  }

  /** Waits for the partner to confirm; the calls of session/confirm for the order. @throws {CaseFailed} if there is none */
  async confirmed(order: Order): Promise<RequestItem[]> {
    await this.until(async () => (await this.confirmsOf(order)).length > 0)
    const confirms = await this.confirmsOf(order)
    ensure(confirms.length > 0, `${order.sessionId} was not confirmed: session/confirm was not called`)
    return confirms
  }

  confirmsOf = async ({ sessionId }: Order): Promise<RequestItem[]> =>
    (await this.calls()).filter((call) => isConfirm(call) && call.session_id === sessionId)

  /** The payout as the bank shows it, in the names of v2. */
  async payout({ sessionId }: Order): Promise<Readonly<Record<string, unknown>>> {
    const item = (await this.bank.sessions()).find(({ id }) => id === sessionId)
    const session = item?.session as { payout_list?: object[]; payments?: object[] } | undefined
    const [payout] = session?.payout_list ?? session?.payments ?? []
    const { payment_method, ...rest } = (payout ?? {}) as Record<string, unknown>
    return payment_method === undefined ? rest : { ...rest, payout_details: payment_method }
  }

  async #activity(): Promise<string> {
    const [requests, hooks] = await Promise.all([this.bank.requests(), this.bank.webhooks()])
    return `${requests.at(-1)?.id} ${hooks.length} ${hooks.reduce((sum, { attempts }) => sum + attempts.length, 0)}`
  }

  async #whyNothingStarted(): Promise<string> {
    const tried = (await this.calls()).filter(asksToPay)
    const refused = tried.map((call) => `${sayCall(call)} ${describeRefusal(call.response.body)}`)
    if (refused.length > 0) return `the bank took no payout: ${refused.join('; ')}. Mend that first`
    const calls = (await this.calls()).map((call) => `${sayCall(call)} ${describeRefusal(call.response.body)}`)
    const came = calls.length > 0 ? `the partner called ${calls.join('; ')}` : 'the partner called nothing'
    const trigger = this.#said.length > 0 ? `; the trigger: ${this.#said.join('; ')}` : ''
    return `no payout was started: ${came}${trigger}. Look at --trigger, and at the partner's base URL, which must be ${this.bank.url}`
  }
}

function describeRefusal(body: string): string {
  try {
    const error = valueAt(JSON.parse(body), 'error') as { code?: string; description?: string } | undefined
    return error ? `(${error.code}: ${error.description})` : ''
  } catch {
    return ''
  }
}
