/**
 * The life of a webhook: state × event -> next state. Data only; `core/webhook/webhook.ts` reads it. One that was finished once and is
 * sent again goes to `redelivering` where another goes to `due`.
 */
export const webhookMachine = {
  /** Waits for its time, and for those of its session before it. */
  due: { send: 'sending', hold: 'parked', sendNow: 'due' },
  /** Claimed by one sender, whose result alone counts. */
  sending: { acknowledge: 'delivered', retry: 'due', giveUp: 'abandoned', giveBack: 'due', setAside: 'held' },
  /** There is nowhere to send it: it waits for a test to take it, and nothing waits for it. */
  held: { hold: 'held', sendNow: 'due', handOver: 'delivered' },
  /** Kept back by a fault or by hand, with those of its session behind it. `send`: before the answer of the call that caused it. */
  parked: { send: 'sending', hold: 'parked', sendNow: 'due', setAside: 'held', handOver: 'delivered' },
  /** Finished once, and waits to be sent again: it waits for none of its session, and none for it. */
  redelivering: { send: 'sending', hold: 'parked', sendNow: 'due' },
  delivered: { sendNow: 'due' },
  abandoned: { sendNow: 'due' },
} as const satisfies Record<string, Partial<Record<WebhookEvent, WebhookState>>>

export type WebhookState = 'due' | 'sending' | 'held' | 'parked' | 'redelivering' | 'delivered' | 'abandoned'

export type WebhookEvent =
  | 'send'
  | 'acknowledge'
  | 'retry'
  | 'giveUp'
  | 'giveBack'
  | 'setAside'
  | 'hold'
  | 'sendNow'
  | 'handOver'

/** What the control API, the library and the log show of each state. */
export const webhookShownAs = {
  due: 'due',
  sending: 'due',
  held: 'held',
  parked: 'held',
  redelivering: 'due',
  delivered: 'delivered',
  abandoned: 'abandoned',
} as const satisfies Record<WebhookState, 'due' | 'held' | 'delivered' | 'abandoned'>

export type WebhookStatus = (typeof webhookShownAs)[WebhookState]
