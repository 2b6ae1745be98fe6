import type { Moment, Operation } from './play.ts'

/** What a state of any kind means for the money; `unaffected`: for that of another operation. */
type Phase = 'running' | 'unknown' | 'done' | 'failed' | 'unaffected'

/** What a partner is shown in each state of a payout and its debit leg, and what each state of any kind means. */
const shownIn: Readonly<Record<string, { status: string; phase: Phase; asks?: 'confirm' | 'capture' }>> = {
  checking: { status: 'in_progress', phase: 'running' },
  awaiting_confirm: { status: 'pending', phase: 'running', asks: 'confirm' },
  confirmed: { status: 'pending', phase: 'running' },
  cancelling: { status: 'pending', phase: 'running' },
  settling: { status: 'in_progress', phase: 'running' },
  authorising: { status: 'in_progress', phase: 'running' },
  awaiting_payer: { status: 'pending', phase: 'running' },
  abandoned: { status: 'pending', phase: 'running' },
  charging: { status: 'in_progress', phase: 'running' },
  held: { status: 'pending', phase: 'running', asks: 'capture' },
  capturing: { status: 'in_progress', phase: 'running' },
  releasing: { status: 'pending', phase: 'running' },
  delayed: { status: 'in_progress', phase: 'running' },
  unknown: { status: 'in_progress', phase: 'unknown' },
  succeeded: { status: 'succeeded', phase: 'done' },
  returned: { status: 'succeeded', phase: 'done' },
  failed: { status: 'failed', phase: 'failed' },
  in_progress: { status: 'in_progress', phase: 'running' },
  accepted: { status: 'accepted', phase: 'unaffected' },
  declined: { status: 'declined', phase: 'unaffected' },
  error: { status: 'error', phase: 'unaffected' },
}
export const shown = ({ state }: Operation) => shownIn[state]!
export const phase = (operation: Operation): Phase => shown(operation).phase

/** The first of these that any operation is in is the session's. */
const statuses: readonly [Phase, string][] = [
  ['running', 'in_progress'],
  ['unknown', 'error'],
  ['failed', 'cancelled'],
  ['done', 'accepted'],
]
export const statusOf = ({ operations }: Moment['sessions'][number]): string =>
  statuses.find(([wanted]) => operations.some((each) => phase(each) === wanted))?.[1] ?? 'created'

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

export const paymentsIn = (operations: readonly Operation[]) =>
  operations.flatMap((each) => (each.kind === 'payment' ? [each] : []))
export const refundsIn = (operations: readonly Operation[]) =>
  operations.flatMap((each) => (each.kind === 'refund' ? [each] : []))

/** Roubles for one unit. */
const rates: Readonly<Record<string, number>> = { rub: 1, usd: 80, eur: 90, tonc: 250 }

/** Kopecks that a payment brings, the fee aside: what was captured, else all of it. */
export const broughtBy = ({ data: { amount_details }, captured }: ReturnType<typeof paymentsIn>[number]): number =>
  (captured ?? amount_details.amount) * rates[amount_details.currency]!
