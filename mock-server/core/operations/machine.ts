import { own } from '../../../schemas/own.ts'

/** How long the bank takes over a step, or how long a window stays open; a project's pace gives the numbers. */
export type Wait =
  | 'processing'
  | 'pickup'
  | 'settlement'
  | 'confirm_window'
  | 'slow_settlement'
  | 'investigation'
  | 'return_transfer'

/** Webhooks that the bank sends to those who have asked for them (docs: russian-account, escrow-intro). */
export type OptionalWebhook = 'confirmation_payout' | 'nominal_topup'

/** What entering a state causes, as data; core/operations/perform.ts carries it out. */
export type Effect =
  | { do: 'hold' }
  | { do: 'book' }
  | { do: 'release' }
  | { do: 'declare' }
  | { do: 'receipt' }
  | { do: 'give_back' }
  | { do: 'fail'; code: string | undefined }
  | { do: 'webhook'; type: string; optIn?: Guard }
  | { do: 'timer'; wait: Wait; event: string; deadline: boolean }

/** What a payout must be for a step to be open to it, beyond the state it is in; core/operations/guards.ts looks. */
export type Guard = 'account_transfer'

export interface Transition {
  to: string
  effects: readonly Effect[]
  only?: Guard
}

/** `start` is how a life begins; every other key is a state with the events it answers to. */
export type Machine = { readonly start: Transition } & Readonly<
  Record<string, Transition | Readonly<Record<string, Transition>>>
>

export type StateOf<M> = Exclude<keyof M, 'start'> & string
export type EventOf<M> = { [S in StateOf<M>]: keyof M[S] }[StateOf<M>] & string

export const to = (state: string, ...effects: Effect[]): Transition => ({ to: state, effects })

/** A step that is open to some payouts alone. */
export const only = (guard: Guard, transition: Transition): Transition => ({ ...transition, only: guard })

/** Sets the money aside, so that it cannot be spent twice. */
export const hold = (): Effect => ({ do: 'hold' })
/** Takes the money that was held off the account. */
export const book = (): Effect => ({ do: 'book' })
/** Gives back the money that was held. */
export const release = (): Effect => ({ do: 'release' })
/** Counts the income of a self-employed recipient towards the year's limit, if there is any to register. */
export const declare = (): Effect => ({ do: 'declare' })
/** Registers that income: the receipt is there. */
export const receipt = (): Effect => ({ do: 'receipt' })
/** Puts the money that was paid back on the account, and notes the refund. */
export const giveBack = (): Effect => ({ do: 'give_back' })
/** Gives the held money back and names the reason; without a code, the reason that the payout's outcome gave. */
export const fail = (code?: string): Effect => ({ do: 'fail', code })
/** Puts a webhook into the outbox. */
export const webhook = (type: string): Effect => ({ do: 'webhook', type })
/** The same, for payouts of a kind and for projects that have asked for such webhooks. */
export const optionalWebhook = (type: OptionalWebhook, optIn: Guard): Effect => ({ do: 'webhook', type, optIn })
/** A step the bank takes by itself after a while. */
export const after = (wait: Wait, event: string): Effect => ({ do: 'timer', wait, event, deadline: false })
/** A moment by which the partner must have acted; `run-to-idle` stops before it. */
export const deadline = (wait: Wait, event: string): Effect => ({ do: 'timer', wait, event, deadline: true })

export function defineMachine<const M extends Machine>(machine: M): M {
  return machine
}

/** The one reader of a machine: the transition that an event causes in a state, or `undefined` where it is illegal. */
export function transition(machine: Machine, state: string, event: string): Transition | undefined {
  const row = own<Machine[string]>(machine, state)
  if (state === 'start' || row === undefined) return undefined
  const events: Readonly<Record<string, Transition>> = row as Readonly<Record<string, Transition>>
  return own(events, event)
}
