import type { StartedBank } from '../../../mock-server/index.ts'
import type { Keys } from './probe.ts'
import type { HttpCall, Trigger } from './trigger.ts'

/** Where a payout's money comes from, as far as a trigger may be given for each. */
export type Source = 'any' | 'account' | 'nominal' | 'rko'

/** What a partner that takes payments can be made to do: begin one, take what is held, give money back. Nothing stands for one that is missing. */
export type PaymentStep = 'payment' | 'capture' | 'refund'

/** How the partner is made to do things. */
export type Triggers<Made = Trigger> = Partial<Record<Source | PaymentStep, Made>>

/** Nothing makes the partner pay out, and something makes it take payments: what is asked of any payout is asked of a payment then. */
export const takesOnly = ({ triggers }: Pick<StageOptions, 'triggers'>): boolean =>
  triggers.payment !== undefined && !sources.some((source) => triggers[source])

/** Said where a case needs it. */
export const NO_RESTART =
  'the partner cannot be restarted, as far as is known: give --restart, which stops it, whatever it does, and starts it again'

const sources: readonly Source[] = ['any', 'account', 'nominal', 'rko']

export interface StageOptions {
  bank: StartedBank
  webhookUrl: string
  keys: Keys
  triggers: Triggers
  /** Asks the partner about an order; what it answers is compared with what it answers about others. */
  order?: Trigger
  /** What that answer looks like for an order that was paid, or that failed. */
  orderPaid?: RegExp
  orderFailed?: RegExp
  /** The page that a payer's browser opens to be sent on to the bank. */
  payerPage?: HttpCall
  /** What begins a payment, as a browser would open it; absent for a command or a function. */
  checkout?: HttpCall
  /** An order counts as paid as soon as its money is held. */
  shipsHeld?: boolean
  /** Stops the partner, whatever it does, and starts it again; resolves when it listens. */
  restart?(): Promise<void>
  /** Hosts that the user has named: no other is called but the own machine. */
  partnerHosts: readonly string[]
  /** Milliseconds of real time without a call after which the partner counts as quiet. */
  quietMs: number
  /** Milliseconds of real time that the partner has for what it is expected to do. */
  patienceMs: number
  /** Milliseconds that the bank takes to answer, longer than the partner waits; 0 leaves the case out. */
  slowAnswerMs: number
  /** Tells the user what to do where there is no trigger. */
  tell(text: string): void
  /** Tells what is waited for, for a terminal. */
  onWaiting?(what: string): void
  /** Breaks the run off. */
  signal?: AbortSignal
}
