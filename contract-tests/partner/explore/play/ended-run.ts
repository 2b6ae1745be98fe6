import type { RequestItem, SessionItem, WebhookItem } from '../../../../mock-server/index.ts'
import type { AskedOrder } from '../../certify/case-log.ts'
import type { ViewOptions } from '../../certify/order-views.ts'
import type { ForgedWebhook } from './forge.ts'
import type { SentWebhook } from './trace.ts'

/** What has become of an order at the bank. `open`: it is still under way; `none`: nothing was paid for it. */
export type Truth = 'paid' | 'failed' | 'returned' | 'unknown' | 'open' | 'none'

export interface EndedOrder {
  number: number
  asked: AskedOrder
  truth: Truth
  /** Those in which it was paid out. */
  sessions: readonly SessionItem[]
  /** What the bank said of them that differs from one payout to the next. */
  words: readonly string[]
  /** Its calls, oldest first. */
  calls: readonly RequestItem[]
}

/** A run when nothing is left to do: all that a rule looks at. */
export interface EndedRun {
  orders: readonly EndedOrder[]
  /** Of the whole run, oldest first. */
  calls: readonly RequestItem[]
  webhooks: readonly SentWebhook[]
  /** The same as the bank has them. */
  outbox: readonly WebhookItem[]
  forged: readonly ForgedWebhook[]
  /** How the partner is asked about an order. */
  view: ViewOptions
}

/** What a rule has found, in one sentence. */
export interface Found {
  rule: string
  message: string
}

/** Tells what could not be judged, and why. */
export type Note = (text: string) => void

/** A rule of the judge. */
export interface Rule {
  id: string
  /** What has to hold. */
  holds: string
  /** What is wrong by it, a sentence each. */
  judge(run: EndedRun, note: Note): Promise<readonly string[]> | readonly string[]
}

/** An order as a finding names it. */
export const sayOrder = ({ number, asked }: EndedOrder): string =>
  `order ${number} (${asked.reference}, ${(asked.amount / 100).toFixed(2)} RUB)`

/** What the bank said of a payout that had ended. */
export const saysStatus = ({ body }: SentWebhook): unknown =>
  (JSON.parse(body) as { session?: { status?: string } }).session?.status
