import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Flaw } from './flaws.ts'
import type { Held, Payer } from './payer.ts'
import type { ShownPayment } from './payment-data.ts'
import type { PaymentTaker } from './payment-taker.ts'

interface Webhook {
  type: string
  session: { id: string; status: string; payment_list?: readonly ShownPayment[] }
  confirm_information?: object
}

export interface ReceiverOptions {
  /** The bank's public key, PEM. */
  bankKey: string
  /** Trusted by the partner that trusts too many. */
  foreignKey: string
  flaw?: Flaw
}

/** Shorter than the partner waits for the answer to its confirm (certified.ts). */
const LOCKED_MS = 1_500

const knownTypes = ['ready_to_confirm', 'action_required', 'ready_to_capture', 'payment_finished', 'payment_refunded']
const knownFields = ['type', 'session', 'confirm_information']

/** Takes the bank's webhooks; answers the HTTP status. What is to be done is remembered before it is answered, and done after. */
export class Receiver {
  #payer: Payer
  #taker: PaymentTaker
  #options: ReceiverOptions
  #keys: readonly KeyObject[]
  #seen = new Set<string>()
  #confirms = false

  constructor(payer: Payer, taker: PaymentTaker, options: ReceiverOptions) {
    this.#payer = payer
    this.#taker = taker
    this.#options = options
    const { flaw, bankKey, foreignKey } = options
    this.#keys = (flaw === 'W6' ? [bankKey, foreignKey] : [bankKey]).map((key) => createPublicKey(key))
  }

  async take(body: string, signature: string | undefined): Promise<number> {
    const { flaw } = this.#options
    this.#payer.firstWebhook.resolve()
    if (!this.#isGenuine(body, signature)) return 401
    if (signature !== undefined) this.#seen.add(signature)
    const webhook: Webhook = JSON.parse(body)
    if (flaw === 'W7' && !knownTypes.includes(webhook.type)) return 500
    if (flaw === 'W8' && Object.keys(webhook).some((name) => !knownFields.includes(name))) return 400
    const payment = this.#taker.bySession(webhook.session.id)
    if (payment) this.#taker.hear(payment, webhook)
    const order = this.#payer.bySession(webhook.session.id)
    if (order && flaw === 'W9' && webhook.type === 'payment_finished' && (await this.#staysLocked(order))) return 409
    if (order) this.#handle(order, webhook)
    else if (flaw === 'W14' && !payment && webhook.type === 'ready_to_confirm') this.#confirmUnknown(webhook)
    return flaw === 'W1' ? 204 : 200
  }

  #confirmUnknown({ session, confirm_information }: Webhook): void {
    const order = { reference: '', amount: 0, from: 'card', state: 'new', sessionId: session.id } as const
    void this.#payer.confirm({ ...order }, confirm_information)
  }

  /** The lock that its own confirm holds on the order, for longer than an answer takes on a busy machine. */
  async #staysLocked(order: Held): Promise<boolean> {
    for (const end = Date.now() + LOCKED_MS; order.confirming && Date.now() < end; ) await sleep(10)
    return order.confirming === true
  }

  #isGenuine(body: string, signature: string | undefined): boolean {
    const { flaw } = this.#options
    if (flaw === 'believes_results' && JSON.parse(body).type !== 'ready_to_confirm') return true
    if (signature === undefined) return flaw === 'W5'
    if (flaw === 'W4' && this.#seen.has(signature)) return true
    const checked = flaw === 'W15' ? JSON.stringify(JSON.parse(body)) : body
    return this.#keys.some((key) => verify('sha256', Buffer.from(checked), key, Buffer.from(signature, 'base64')))
  }

  #handle(order: Held, { type, session, confirm_information }: Webhook): void {
    const { flaw } = this.#options
    if (type === 'ready_to_confirm') {
      const first = order.state === 'new' || order.state === 'started'
      const again = (flaw === 'W3' && order.state !== 'failed') || (flaw === 'M6' && order.state === 'failed')
      if ((!first && !again) || (flaw === 'W10' && this.#confirms)) return
      order.state = 'confirmed'
      this.#confirms = true
      const confirms = Array.from({ length: flaw === 'W2' ? 2 : 1 }, () =>
        this.#payer.confirm(order, confirm_information),
      )
      void Promise.all(confirms).finally(() => {
        this.#confirms = false
      })
    }
    if (type === 'payment_refunded' && flaw !== 'W13') order.state = 'returned'
    if (type === 'payment_finished') this.#finish(order, session.status)
  }

  #finish(order: Held, status: string): void {
    const { flaw } = this.#options
    if (order.forgotten) return
    if (status === 'accepted') order.state = 'paid'
    // The result is unknown, and will be told: the payout may have been made.
    if (status === 'error') order.state = flaw === 'shows_error_as_failed' ? 'failed' : 'unknown'
    if (status === 'cancelled') order.state = 'failed'
    const again = (flaw === 'M4' && status === 'cancelled') || (flaw === 'M5' && status === 'error')
    if (again) void this.#payer.start(Object.assign(order, { state: 'new' as const }))
  }
}
