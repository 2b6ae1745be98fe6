import { setTimeout as sleep } from 'node:timers/promises'
import { type ClientOptions, callBank, type Reply } from './bank-client.ts'
import { type PaymentOrder, paymentData, type Redirect, type ShownPayment } from './payment-data.ts'

/** An order and what is known about its payment. */
export interface AwaitedPayment extends PaymentOrder {
  state: 'new' | 'paid' | 'failed' | 'unknown' | 'charged back'
  sessionId?: string
  confirmed?: true
  captured?: true
  /** Where the bank wants the payer. */
  redirect?: Redirect
  /** Kopecks that have gone back, or are asked to. */
  givenBack: number
  refunds: number
}

interface HeardWebhook {
  type: string
  session: { id: string; status: string; payment_list?: readonly ShownPayment[] }
}

/** Longer than a partner has to be quiet to count as done. */
const LATE_MS = 2_000
/** How often a call whose outcome is unknown is looked after. */
const TRIES = 5

/** Takes payments, one an order: what was lost is asked after, never begun anew; nothing but the bank's result makes an order paid. */
export class PaymentTaker {
  readonly orders = new Map<string, AwaitedPayment>()
  #options: ClientOptions
  #attempts = 0

  constructor(options: ClientOptions) {
    this.#options = options
  }

  /** The same order again changes nothing. */
  async take(order: PaymentOrder): Promise<AwaitedPayment> {
    const known = this.orders.get(order.reference)
    if (known) return known
    const awaited: AwaitedPayment = { ...order, state: 'new', givenBack: 0, refunds: 0 }
    this.orders.set(order.reference, awaited)
    await this.#begin(awaited)
    return awaited
  }

  bySession(id: string): AwaitedPayment | undefined {
    return [...this.orders.values()].find(({ sessionId }) => sessionId === id)
  }

  async #begin(order: AwaitedPayment): Promise<void> {
    this.#attempts += 1
    const key = `${order.reference}-payment-${this.#attempts}`
    const created = await this.#insist('session/create', {})
    if (created.kind !== 'ok') return this.#fail(order)
    const { id } = created.session
    order.sessionId = id
    for (let round = 0; round < TRIES; round += 1) {
      const reply = await callBank(this.#options, 'session/start/payment', paymentData(order, id), key)
      if (reply.kind === 'refused') return this.#fail(order)
      if (reply.kind === 'lost' && this.#options.flaw === 'P9') return this.#begin(order)
      const known = reply.kind === 'ok' ? reply : await this.#insist('session/status', { session_id: id })
      if (known.kind === 'ok' && known.session.status !== 'created') return
    }
  }

  hear(order: AwaitedPayment, { type, session }: HeardWebhook): void {
    const { flaw } = this.#options
    const [payment] = session.payment_list ?? []
    if (type === 'ready_to_confirm' && ((order.state === 'new' && !order.confirmed) || flaw === 'P8')) {
      order.confirmed = true
      if (flaw === 'P1') order.state = 'paid'
      // Once confirmed, or captured, it is in the wrong state for another, so that repeating does no harm.
      void this.#insist('session/confirm', { session_id: session.id })
      if (flaw === 'confirms_payments_late')
        setTimeout(() => void callBank(this.#options, 'session/confirm', { session_id: session.id }), LATE_MS)
    }
    const redirect = payment?.customer_interaction?.redirect
    if (type === 'action_required' && redirect) order.redirect = redirect
    if (type === 'ready_to_capture' && flaw === 'ships_held') order.state = 'paid'
    if (type === 'ready_to_capture' && !this.#options.capturesWhenTold) void this.capture(order)
    if (type === 'payment_finished') this.#finish(order, session.status, payment)
    if (type === 'payment_refunded' && payment?.refunds?.some((refund) => refund.is_chargeback) && flaw !== 'P5')
      order.state = 'charged back'
  }

  async capture(order: AwaitedPayment): Promise<void> {
    if (order.captured && this.#options.flaw !== 'P2') return
    order.captured = true
    const onLoss = () => this.#options.flaw === 'captured_anew' && void this.#begin(order)
    await this.#insist('session/capture', { session_id: order.sessionId }, onLoss)
  }

  #finish(order: AwaitedPayment, status: string, payment?: ShownPayment): void {
    delete order.redirect
    if (status === 'accepted' && payment?.status === 'succeeded') order.state = 'paid'
    if (status === 'error') order.state = 'unknown'
    if (status === 'cancelled') order.state = 'failed'
    if (order.state !== 'failed' || payment?.error?.code !== '3DS_error' || this.#options.flaw !== 'P7') return
    delete order.confirmed
    void this.#begin(Object.assign(order, { state: 'new' as const }))
  }

  /** The payer is back; what became of the payment is the bank's to say. */
  comeBack(order: AwaitedPayment): void {
    const { flaw } = this.#options
    if (flaw === 'P4' || (flaw === 'ships_what_failed' && order.state === 'failed')) order.state = 'paid'
  }

  /** Gives a part back, as far as there is something left. */
  async giveBack(order: AwaitedPayment, amount: number): Promise<void> {
    if (order.givenBack + amount > order.amount && this.#options.flaw !== 'gives_back_too_much') return
    order.givenBack += amount
    order.refunds += 1
    const number = order.refunds
    await this.#think()
    const fields = { session_id: order.sessionId, amount_details: { amount, currency: 'rub' } }
    for (let round = 0; round < TRIES; round += 1) {
      const isBlind = this.#options.flaw === 'P3'
      const key = `${order.reference}-refund-${number}${isBlind ? `-${round}` : ''}`
      const reply = await callBank(this.#options, 'session/refund', fields, key)
      if (reply.kind === 'refused') order.givenBack -= amount
      if (reply.kind !== 'lost') return
      if (isBlind) continue
      if (this.#options.flaw === 'gives_back_late')
        setTimeout(() => void callBank(this.#options, 'session/refund', fields), LATE_MS)
      const known = await this.#insist('session/status', { session_id: order.sessionId })
      if (known.kind === 'ok' && (known.session.payment_list?.[0]?.refunds?.length ?? 0) >= number) return
    }
  }

  #think = (): Promise<void> => sleep(this.#options.slowMs ?? 0)

  #fail(order: AwaitedPayment): void {
    order.state = 'failed'
  }

  /** Calls until there is an answer; `onLoss` is for flaws. */
  async #insist(method: string, fields: object, onLoss = (): unknown => undefined): Promise<Reply> {
    await this.#think()
    let reply = await callBank(this.#options, method, fields)
    if (reply.kind === 'lost') onLoss()
    for (let round = 1; round < TRIES && reply.kind === 'lost'; round += 1) {
      await sleep(20 * round)
      reply = await callBank(this.#options, method, fields)
    }
    return reply
  }
}
