import { randomBytes } from 'node:crypto'
import type { RequestItem, StartedBank, WebhookItem } from '../../../mock-server/index.ts'
import { bodyOf, valueAt } from './journal.ts'
import { newest, ReadOnce } from './read-once.ts'
import type { OrderRequest } from './trigger.ts'

/** An order that a case has asked for. */
export interface AskedOrder extends OrderRequest {
  caseId: string
}

/** Whose a call is: the case, and the order where the call or its session names one. */
interface Owner {
  caseId: string
  order?: AskedOrder
}

/** Nothing in a run sends such a webhook again. */
const finished: readonly WebhookItem['status'][] = ['delivered', 'abandoned']

/** Above every reserved amount, so that no order meets an outcome that nobody asked for. */
const LEAST_AMOUNT = 20_000

/**
 * Which case and which order each call of a run belongs to. A call is of the order whose reference stands in its body, or else whose amount does; or of
 * its session's order; or, where nothing names one, of the case that was running when its session first came. So a payout that a partner makes a minute
 * late is told of the case that began it.
 */
export class CaseLog {
  #calls: ReadOnce<RequestItem>
  #webhooks: ReadOnce<WebhookItem>
  #caseId = ''
  #orders: AskedOrder[] = []
  #seen = new Set<string>()
  #named = new WeakMap<RequestItem, Owner>()
  #sessions = new Map<string, Owner>()
  #cameDuring = new Map<string, string>()

  /** `rows`: calls that the bank keeps. */
  constructor(bank: StartedBank, rows?: number) {
    this.#calls = new ReadOnce(bank.requests, { isFinal: () => true, ...(rows !== undefined && { most: rows }) })
    this.#webhooks = new ReadOnce(bank.webhooks, { isFinal: ({ status }) => finished.includes(status) })
  }

  /** From now on what names no order is of this case. */
  async begin(caseId: string): Promise<void> {
    await this.calls()
    await this.webhooks()
    this.#caseId = caseId
  }

  get running(): string {
    return this.#caseId
  }

  /** An order that no other has, in its reference or its amount. */
  newOrder(caseId = this.#caseId): AskedOrder {
    const reference = `order-${randomBytes(5).toString('hex')}`
    for (;;) {
      const amount = LEAST_AMOUNT + Math.floor(Math.random() * 80_000) * 10 + 7
      if (this.#orders.some((other) => other.amount === amount)) continue
      const order = { reference, amount, caseId }
      this.#orders.push(order)
      return order
    }
  }

  ordersOf = (caseId: string): AskedOrder[] => this.#orders.filter((order) => order.caseId === caseId)

  /** Every call of the run, oldest first. */
  async calls(): Promise<readonly RequestItem[]> {
    const all = await this.#calls.all()
    for (const call of newest(all, ({ id }) => this.#seen.has(id))) this.#note(call)
    return all
  }

  async webhooks(): Promise<readonly WebhookItem[]> {
    const all = await this.#webhooks.all()
    for (const { id } of newest(all, ({ id }) => this.#cameDuring.has(id))) this.#cameDuring.set(id, this.#caseId)
    return all
  }

  caseOf = (call: RequestItem): string => this.#ownerOf(call).caseId
  orderOf = (call: RequestItem): AskedOrder | undefined => this.#ownerOf(call).order

  caseOfWebhook = ({ id, session_id = '' }: WebhookItem): string =>
    this.#sessions.get(session_id)?.caseId ?? this.#cameDuring.get(id) ?? this.#caseId

  #ownerOf(call: RequestItem): Owner {
    const ofSession = call.session_id === undefined ? undefined : this.#sessions.get(call.session_id)
    const named = this.#named.get(call)
    return (named?.order ? named : ofSession) ?? named ?? { caseId: this.#cameDuring.get(call.id) ?? this.#caseId }
  }

  #note(call: RequestItem): void {
    const { id, session_id } = call
    this.#seen.add(id)
    this.#cameDuring.set(id, this.#caseId)
    const order = this.#orderIn(call)
    const owner: Owner = order ? { caseId: order.caseId, order } : { caseId: this.#caseId }
    if (order) this.#named.set(call, owner)
    if (session_id === undefined) return
    const known = this.#sessions.get(session_id)
    if (!known || (order && !known.order)) this.#sessions.set(session_id, owner)
  }

  #orderIn(call: RequestItem): AskedOrder | undefined {
    const amount = valueAt(bodyOf(call), 'amount_details.amount')
    return (
      this.#orders.find(({ reference }) => call.request.body.includes(reference)) ??
      this.#orders.find((order) => order.amount === amount)
    )
  }
}
