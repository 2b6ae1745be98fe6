import type { OutcomeName } from '../../../../mock-server/index.ts'
import type { Source } from '../../certify/stage-options.ts'

/** Calls of a payout that something can happen to; a partner uses some of them. */
export const callKinds = {
  create: ['session/create', 'session/create/nominal', 'session/create/rko'],
  start: ['', '/nominal', '/rko'].flatMap((family) => [
    `session/start/payout${family}`,
    `session/init/payout${family}`,
  ]),
  confirm: ['session/confirm'],
  status: ['session/status'],
} as const satisfies Record<string, readonly string[]>
export type CallKind = keyof typeof callKinds

/** What can happen to a call, and how a timeline says it. `restart` needs `--restart`. */
export const callTroubles = {
  lost_before: 'is lost before the bank has it',
  lost_after: 'is done, and its answer is lost',
  cut: 'is done, and the connection breaks in the middle of the answer',
  late: 'is done, and its answer comes too late',
  error_500: 'is answered 500 and not done',
  error_502: 'is answered 502 and not done',
  error_503: 'is answered 503 and not done',
  error_504: 'is done, and answered 504',
  error_429: 'is answered 429 and not done',
  restart: 'is done, and the partner is restarted before the answer comes',
} as const
export type CallTrouble = keyof typeof callTroubles

export const webhookTypes = ['ready_to_confirm', 'payment_finished'] as const
export type ExploredWebhook = (typeof webhookTypes)[number]

/** What can happen to a webhook. */
export const webhookTroubles = {
  duplicate: 'comes twice',
  reorder: 'comes after the next one',
  delay: 'comes ten minutes later',
  hold: 'is held until the end',
  drop: 'is lost on the way',
  answer_lost: 'comes again, for its 200 is lost',
  reformatted: 'comes in other bytes of the same JSON',
  before_answer: 'comes before the answer to the call that caused it',
} as const
export type WebhookTrouble = keyof typeof webhookTroubles

/** What can become of a payout; the others are paid. Beside each, how many orders in a hundred it is worth. */
export const explored = [
  'refused',
  'expired',
  'slow',
  'returned',
  'result_unknown',
  'result_unknown_then_paid',
  'result_unknown_then_failed',
  'insufficient_wallet_balance',
  'declined_by_issuer_bank',
] as const satisfies readonly OutcomeName[]

export const forgeries = {
  unsigned: 'without a signature',
  foreign: 'signed by somebody else',
  another_body: 'under the true signature of another body',
} as const
export type Forgery = keyof typeof forgeries

export const moments = {
  next: 'to what is due next',
  idle: 'until nothing is due',
  before_deadline: 'to a second before the next deadline',
  after_deadline: 'to a second behind the next deadline',
} as const
export type Moment = keyof typeof moments

/** One thing that happens. What is aimed at the nth call, webhook or payout of a kind happens there, wherever it stands; the others happen in their order. */
export type Step =
  | { step: 'order'; order: number; from?: Source }
  | { step: 'again'; order: number; at: 'once' | 'later' }
  | { step: 'together'; orders: readonly number[] }
  | { step: 'call'; call: CallKind; nth: number; trouble: CallTrouble }
  | { step: 'webhook'; webhook: ExploredWebhook; nth: number; trouble: WebhookTrouble }
  | { step: 'outcome'; nth: number; outcome: (typeof explored)[number] }
  | { step: 'forge'; order: number; webhook: ExploredWebhook; how: Forgery }
  | { step: 'stranger' }
  | { step: 'repeat'; order: number; webhook: ExploredWebhook }
  | { step: 'time'; to: Moment }
  | { step: 'down' }
  | { step: 'up' }
  | { step: 'restart' }

/** What happens in one run, from the first order on. */
export interface Schedule {
  steps: readonly Step[]
}

const ordinal = (nth: number) =>
  `${nth}${nth % 100 > 10 && nth % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th')}`

/** A step in a line. */
export function sayStep(step: Step): string {
  switch (step.step) {
    case 'order':
      return `order ${step.order} is asked for${step.from && step.from !== 'any' ? `, from ${step.from}` : ''}`
    case 'again':
      return step.at === 'once'
        ? `order ${step.order} is asked for twice at the same moment`
        : `order ${step.order} is asked for again`
    case 'together':
      return `orders ${step.orders.join(' and ')} are asked for at the same moment`
    case 'call':
      return `the ${ordinal(step.nth)} ${step.call} ${callTroubles[step.trouble]}`
    case 'webhook':
      return `the ${ordinal(step.nth)} ${step.webhook} ${webhookTroubles[step.trouble]}`
    case 'outcome':
      return `the ${ordinal(step.nth)} payout meets ${step.outcome}`
    case 'forge':
      return `a false ${step.webhook} about order ${step.order} comes ${forgeries[step.how]}`
    case 'stranger':
      return "a ready_to_confirm comes about a session that is not the partner's"
    case 'repeat':
      return `the ${step.webhook} of order ${step.order} comes once more`
    case 'time':
      return `time runs ${moments[step.to]}`
    case 'down':
      return "the partner's webhook address cannot be reached"
    case 'up':
      return "the partner's webhook address can be reached again"
    case 'restart':
      return 'the partner is restarted'
  }
}

export const saySchedule = ({ steps }: Schedule): string =>
  steps.map((step, at) => `${at + 1}. ${sayStep(step)}`).join('\n')
