import { verify } from 'node:crypto'
import { type BankClient, BankRefusal } from './bank-client.ts'
import type { PayoutStatus, PayoutStore, StoredPayout } from './payout-store.ts'

interface Order {
  id: string
  /** Kopecks. */
  amount: number
  /** The recipient's card, by the token that the bank's widget made. */
  cardToken: string
  recipient: string
}

interface Webhook {
  type: string
  session: {
    id: string
    status: string
    payout_list?: { amount_details?: { amount: number }; error?: { code: string } }[]
  }
}

/** A final status of the session is the result; `error` is none: the bank will tell later. */
const results: Record<string, PayoutStatus> = { accepted: 'paid', cancelled: 'failed', error: 'unknown' }

/** Pays orders through the bank: starts a payout, answers both of its webhooks, keeps the result. */
export class PayoutService {
  readonly #bank: BankClient
  readonly #store: PayoutStore
  readonly #bankPublicKey: string

  constructor(bank: BankClient, store: PayoutStore, bankPublicKey: string) {
    this.#bank = bank
    this.#store = store
    this.#bankPublicKey = bankPublicKey
  }

  /** @throws {BankRefusal} if the bank does not take it */
  async pay({ id, amount, cardToken, recipient }: Order): Promise<StoredPayout> {
    const card = { type: 'tokenized_card', tokenized_card: { token: cardToken } }
    const fields = {
      payout_details: { type: 'card', card },
      amount_details: { amount, currency: 'rub' },
      participant_details: { recipient: { full_name: recipient } },
      metadata: { order: id },
    }
    const { session } = await this.#bank.call('session/init/payout', fields, `pay ${id}`)
    const payout: StoredPayout = { order: id, amount, sessionId: session.id, status: 'started' }
    this.#store.save(payout)
    return payout
  }

  /** Anything but 200 makes the bank send the webhook again. */
  async handleWebhook(request: Request): Promise<Response> {
    const body = await request.text()
    if (!this.#isFromBank(body, request.headers.get('x-partner-sign'))) return new Response(null, { status: 401 })
    const { type, session } = JSON.parse(body) as Webhook
    const payout = this.#store.bySession(session.id)
    if (!payout) return new Response(null, { status: 404 })
    if (type === 'ready_to_confirm') await this.#confirm(payout, session)
    if (type === 'payment_finished') this.#finish(payout, session)
    return new Response(null, { status: 200 })
  }

  /** The signature is over the bytes that came: they are checked before anything reads them. */
  #isFromBank(body: string, signature: string | null): boolean {
    return (
      signature !== null && verify('sha256', Buffer.from(body), this.#bankPublicKey, Buffer.from(signature, 'base64'))
    )
  }

  /** The last moment to look: what the bank is about to pay must be what was ordered. The webhook may come twice. */
  async #confirm(payout: StoredPayout, session: Webhook['session']): Promise<void> {
    if (payout.status !== 'started') return
    const isOrdered = session.payout_list?.[0]?.amount_details?.amount === payout.amount
    const decision = isOrdered ? 'confirm' : 'cancel'
    try {
      await this.#bank.call(`session/${decision}`, { session_id: session.id }, `${decision} ${session.id}`)
    } catch (error) {
      // Said before, and the answer was lost on its way: the bank has it.
      if (!(error instanceof BankRefusal && error.code === 'idempotency_key_already_exists')) throw error
    }
    this.#store.save({ ...payout, status: isOrdered ? 'confirmed' : 'cancelled' })
  }

  #finish(payout: StoredPayout, { status, payout_list }: Webhook['session']): void {
    const reason = payout_list?.[0]?.error?.code
    this.#store.save({ ...payout, status: results[status] ?? payout.status, ...(reason !== undefined && { reason }) })
  }
}
