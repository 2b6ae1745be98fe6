import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientOptions, callBank, type Reply } from './bank-client.ts'
import { familyOf, type Order, payoutData } from './payout-data.ts'

/** An order and what is known about its payout. */
export interface Held extends Order {
  state: 'new' | 'started' | 'confirmed' | 'paid' | 'failed' | 'unknown' | 'returned'
  sessionId?: string
  /** session/confirm is under way. */
  confirming?: true
  /** Whatever becomes of it, nobody looks. */
  forgotten?: true
}

/** How often a call whose outcome is unknown is looked after. */
const TRIES = 5
/** Longer than a partner has to be quiet to count as done, unless it is told otherwise. */
const LATE_MS = 2_000
/** Longer than a client's own repeats are lost. */
const BACKOFF_MS = 1_200
/** Half as long as a partner has to be quiet to count as done. */
const POLL_MS = 50
/** Webhooks that are sent at the same moment have all come after so long. */
const BACKLOG_MS = 150

/** Pays orders, one payout each: what was lost is asked after, never paid again. */
export class Payer {
  readonly orders = new Map<string, Held>()
  readonly options: ClientOptions
  readonly firstWebhook = Promise.withResolvers<void>()
  #attempts = 0
  #unanswered = new Set<Promise<Reply>>()

  constructor(options: ClientOptions) {
    this.options = options
  }

  /** The same order again changes nothing. */
  async pay(order: Order): Promise<Held> {
    const known = this.orders.get(order.reference)
    if (known && this.options.flaw !== 'M7') return known
    if (this.options.flaw === 'enters_late') await sleep(BACKLOG_MS)
    const held: Held = { ...order, state: 'new' }
    this.orders.set(order.reference, held)
    await this.start(held)
    return held
  }

  bySession(id: string): Held | undefined {
    return [...this.orders.values()].find(({ sessionId }) => sessionId === id)
  }

  async start(order: Held): Promise<void> {
    this.#attempts += 1
    const attempt = this.#attempts
    // A session that nothing was started in pays nothing, so one that got lost needs no asking after.
    const created = await this.#insist(
      () => this.#call(`session/create${familyOf(order)}`, {}),
      () => this.options.flaw === 'M8' && void this.start({ ...order }),
    )
    if (created.kind !== 'ok') return this.#failed(order)
    const { id } = created.session
    order.sessionId = id
    await sleep(this.options.startsAfterMs ?? 0)
    let losses = 0
    for (let round = 0; round < TRIES; round += 1) {
      const fields = payoutData(order, id, this.options.flaw)
      const reply = await this.#call(`session/start/payout${familyOf(order)}`, fields, `${order.reference}-${attempt}`)
      if (reply.kind === 'refused') return this.#failed(order)
      const inVain = reply.kind === 'lost' && reply.how === 'server' && this.options.flaw === 'asks_in_vain'
      if (inVain) await this.#ask(id)
      if (inVain || (reply.kind === 'lost' && this.#paysAnewAfter(reply.how))) return this.start(order)
      if (reply.kind === 'lost') losses += 1
      if (reply.kind === 'lost' && reply.how === 'broken') this.#errLater(order)
      if (reply.kind === 'lost' && this.options.flaw === 'gives_up_slowly') {
        await sleep(BACKOFF_MS)
        if (losses > 1) return this.start(order)
        continue
      }
      const known = reply.kind === 'ok' ? reply : await this.#ask(id, () => losses++)
      if (losses > 1 && this.options.flaw === 'M9') return this.start(order)
      if (known.kind === 'ok' && known.session.status !== 'created') {
        if (reply.kind === 'lost' && this.options.cancels) {
          await this.#callOff(order, id)
          return this.start(Object.assign(order, { state: 'new' as const }))
        }
        if (this.options.startsSlowly) await this.firstWebhook.promise
        if (order.state === 'new') order.state = 'started'
        if (this.options.polls) void this.#poll(order)
        return
      }
      await this.#think()
    }
  }

  /** Until the bank has said that it is cancelled; meanwhile nobody confirms it. */
  async #callOff(order: Held, id: string): Promise<void> {
    order.state = 'unknown'
    for (;;) {
      const reply = await this.#ask(id)
      if (reply.kind === 'ok' && reply.session.status === 'cancelled') return
      if (reply.kind === 'ok' && reply.session.next_action === 'confirm')
        await this.#call('session/cancel', { session_id: id })
      await sleep(20)
    }
  }

  /** Asks what has become of a session. */
  #ask = (id: string, onLoss?: () => unknown): Promise<Reply> =>
    this.#insist(() => this.#call('session/status', { session_id: id }), onLoss)

  async confirm(order: Held, information: object | undefined): Promise<void> {
    const { flaw } = this.options
    const silent = (flaw === 'W11' && order.from === 'nominal') || (flaw === 'W12' && order.from === 'rko')
    const echo = information && !silent ? { confirm_information: information } : {}
    await this.#think()
    if (flaw === 'W10') await sleep(BACKLOG_MS)
    order.confirming = true
    // Once confirmed it is in the wrong state for another, so that repeating does no harm.
    await this.#insist(
      () => this.#call('session/confirm', { session_id: order.sessionId, ...echo }),
      () => flaw === 'M10' && void this.start(order),
    )
    delete order.confirming
    if (flaw === 'confirms_late')
      setTimeout(() => void this.#call('session/confirm', { session_id: order.sessionId, ...echo }), LATE_MS)
  }

  #errLater(order: Held): void {
    const { flaw, lateMs = LATE_MS } = this.options
    if (flaw === 'forgets') order.forgotten = true
    if (flaw === 'pays_late') setTimeout(() => void this.start({ ...order, state: 'new' }), lateMs)
  }

  /** Confirms what waits, whether a webhook has told so or not. */
  async #poll(order: Held): Promise<void> {
    while (order.state === 'started' || order.state === 'confirmed') {
      const reply = await this.#call('session/status', { session_id: order.sessionId })
      if (reply.kind === 'ok' && reply.session.next_action === 'confirm' && order.state === 'started') {
        order.state = 'confirmed'
        void this.confirm(order, reply.confirm_information)
      }
      await sleep(POLL_MS)
    }
  }

  /** Calls until there is an answer; `onLoss` is for flaws. */
  async #insist(call: () => Promise<Reply>, onLoss = (): unknown => undefined): Promise<Reply> {
    let reply = await call()
    if (reply.kind === 'lost') onLoss()
    for (let round = 1; round < TRIES && reply.kind === 'lost'; round += 1) {
      await sleep(20 * round)
      await this.#think()
      reply = await call()
    }
    return reply
  }

  #call(method: string, fields: object, key?: string): Promise<Reply> {
    const call = callBank(this.options, method, fields, key).finally(() => this.#unanswered.delete(call))
    this.#unanswered.add(call)
    return call
  }

  /** At once, unless it does one thing at a time and waits for the bank. */
  async free(): Promise<void> {
    while (this.options.oneAtATime && this.#unanswered.size > 0) await Promise.allSettled(this.#unanswered)
  }

  #paysAnewAfter(how: 'broken' | 'timeout' | 'server'): boolean {
    return { broken: 'M1', timeout: 'M2', server: 'M3' }[how] === this.options.flaw
  }

  #think = (): Promise<void> => sleep(this.options.slowMs ?? 0)

  #failed(order: Held): void {
    order.state = 'failed'
  }
}
