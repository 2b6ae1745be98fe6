import type { FailureCode } from '../failure-code.ts'
import type { OptionalWebhook, SessionWebhookType } from '../webhook/webhook-type.ts'

/** How long the bank takes over a step, or how long a window stays open; a project's pace gives the numbers. */
export type Wait =
  | 'processing'
  | 'pickup'
  | 'settlement'
  | 'confirm_window'
  | 'slow_settlement'
  | 'investigation'
  | 'return_transfer'
  | 'payer'
  | 'payer_window'
  | 'hold_window'
  | 'renewal'

/** What a payout must be for a step to be open to it, beyond the state it is in; guards.ts looks. */
export type Guard = 'account_transfer'

/** What entering a state can cause, and what each effect is told. perform.ts carries them out: one without its row there does not compile. */
interface Parameters<Event extends string> {
  hold: unknown
  book: unknown
  release: unknown
  declare: unknown
  receipt: unknown
  give_back: unknown
  fail: { code: FailureCode | undefined }
  fail_by_payer: { because: 'refused' | 'late' }
  ask_payer: unknown
  dismiss_payer: unknown
  issue_token: unknown
  begin_subscription: unknown
  next_point: unknown
  begin_renewal: unknown
  retry_point: unknown
  tell_subscription: unknown
  note: { command: 'confirm' | 'capture' }
  webhook: { type: SessionWebhookType; optIn?: Guard }
  timer: { wait: Wait; event: Event; deadline: boolean }
}

export type EffectName = keyof Parameters<string>

/** One effect, as data; `Event` is what its timer, if it is one, will cause. */
export type Effect<Event extends string = string, Name extends EffectName = EffectName> = {
  [Each in Name]: { do: Each } & Parameters<Event>[Each]
}[Name]

/** Sets the money aside, so that it cannot be spent twice. */
export const hold = (): Effect<never> => ({ do: 'hold' })
/** Moves the money for good: takes what was held off the account, or puts on it what has come. */
export const book = (): Effect<never> => ({ do: 'book' })
/** Gives back the money that was held. */
export const release = (): Effect<never> => ({ do: 'release' })
/** Counts the income of a self-employed recipient towards the year's limit, if there is any to register. */
export const declare = (): Effect<never> => ({ do: 'declare' })
/** Registers that income: the receipt is there. */
export const receipt = (): Effect<never> => ({ do: 'receipt' })
/** Puts the money that was paid back on the account, and notes the refund. */
export const giveBack = (): Effect<never> => ({ do: 'give_back' })
/** Gives the held money back and names the reason; without a code, the reason that the operation's outcome gave. */
export const fail = (code?: FailureCode): Effect<never> => ({ do: 'fail', code })
/** Names the reason that a payment has where its payer did not pay: each way to pay has its own. */
export const failByPayer = (because: 'refused' | 'late'): Effect<never> => ({ do: 'fail_by_payer', because })
/** Shows what the payer must do, and until when it may. */
export const askPayer = (): Effect<never> => ({ do: 'ask_payer' })
/** The payer has acted, or may no more: nothing is shown to it. */
export const dismissPayer = (): Effect<never> => ({ do: 'dismiss_payer' })
/** Makes the token that later payments can be made by, if the payment was to leave one. */
export const issueToken = (): Effect<never> => ({ do: 'issue_token' })
/** Begins the subscription that a payment asked for. */
export const beginSubscription = (): Effect<never> => ({ do: 'begin_subscription' })
/** Finds out when the next payment of a subscription is due. */
export const nextPoint = (): Effect<never> => ({ do: 'next_point' })
/** Begins a payment of a subscription, in a session of its own. */
export const beginRenewal = (): Effect<never> => ({ do: 'begin_renewal' })
/** Finds out when a payment of a subscription that failed is tried again. */
export const retryPoint = (): Effect<never> => ({ do: 'retry_point' })
/** Tells the subscription that made a payment how that has ended. */
export const tellSubscription = (): Effect<never> => ({ do: 'tell_subscription' })
/** Notes when a command of the partner was carried out: the session's `actions`. */
export const note = (command: 'confirm' | 'capture'): Effect<never> => ({ do: 'note', command })
/** Puts a webhook into the outbox. */
export const webhook = (type: SessionWebhookType): Effect<never> => ({ do: 'webhook', type })
/** The same, for operations of some sort and for projects that have asked for such webhooks. */
export const optionalWebhook = (type: OptionalWebhook & SessionWebhookType, optIn: Guard): Effect<never> => ({
  do: 'webhook',
  type,
  optIn,
})
/** A step the bank takes by itself after a while. */
export const after = <Event extends string>(wait: Wait, event: Event): Effect<Event> => ({
  do: 'timer',
  wait,
  event,
  deadline: false,
})
/** A moment by which the partner or the payer must have acted, or that always comes again; `run-to-idle` stops before it. */
export const deadline = <Event extends string>(wait: Wait, event: Event): Effect<Event> => ({
  do: 'timer',
  wait,
  event,
  deadline: true,
})
