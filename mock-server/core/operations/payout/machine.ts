import { after, book, deadline, declare, fail, giveBack, hold, optionalWebhook, receipt, webhook } from '../effects.ts'
import { defineMachine, type EventOf, only, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

const paid = [
  book(),
  receipt(),
  webhook('payment_finished'),
  optionalWebhook('confirmation_payout', 'account_transfer'),
] as const
const unpaid = [fail(), webhook('payment_finished')] as const

/** How a payout that left the bank can end. One that was settled for now comes back after some days. */
const results = {
  settle: to('succeeded', ...paid),
  settle_for_now: only('account_transfer', to('succeeded', ...paid, after('return_transfer', 'return'))),
  decline: to('failed', ...unpaid),
}

/** How the bank loses sight of a payout: until it is told by hand, or until it has found out. */
const losses = {
  lose_track: to('unknown', webhook('payment_finished')),
  lose_track_then_settle: to('unknown', webhook('payment_finished'), after('investigation', 'settle')),
  lose_track_then_decline: to('unknown', webhook('payment_finished'), after('investigation', 'decline')),
}

/** The life of a payout: state × event -> next state and effects. Data only; `transition()` reads it. */
export const payoutMachine = defineMachine({
  start: to('checking', hold(), declare(), after('processing', 'checked')),
  checking: {
    checked: to('awaiting_confirm', webhook('ready_to_confirm'), deadline('confirm_window', 'expire')),
    checked_briefly: to('awaiting_confirm', webhook('ready_to_confirm'), after('pickup', 'withdraw')), // asked, but too late to answer
    approve: to('settling', after('settlement', 'settle')), // auto-confirmation: nobody is asked
    refuse: to('failed', ...unpaid),
  },
  awaiting_confirm: {
    confirm: to('confirmed', after('pickup', 'proceed')),
    cancel: to('cancelling', after('pickup', 'drop')),
    expire: to('failed', fail('confirm_timeout'), webhook('payment_finished')),
    withdraw: to('failed', ...unpaid),
  },
  confirmed: { proceed: to('settling', after('settlement', 'settle')) },
  cancelling: { drop: to('failed', fail('session_cancelled_by_partner'), webhook('payment_finished')) },
  settling: { ...results, ...losses, linger: to('delayed', after('slow_settlement', 'settle')) },
  delayed: { ...results, ...losses },
  unknown: results,
  // docs: payout-refunds. The payout stays paid; what came back is in its `refunds`.
  succeeded: { return: only('account_transfer', to('returned', giveBack(), webhook('payment_refunded'))) },
  returned: {},
  failed: {},
})

export type PayoutState = StateOf<typeof payoutMachine>
export type PayoutEvent = EventOf<typeof payoutMachine>

/** What the API shows in each state. A new state does not compile until it has a row here; the session is folded from these. */
export const shownAs = {
  checking: { status: 'in_progress', session: 'running', beforeConfirm: true },
  awaiting_confirm: { status: 'pending', session: 'running', waitsFor: 'confirm' },
  confirmed: { status: 'pending', session: 'running' },
  cancelling: { status: 'pending', session: 'running' },
  settling: { status: 'in_progress', session: 'running' },
  delayed: { status: 'in_progress', session: 'running' },
  unknown: { status: 'in_progress', session: 'unknown' },
  succeeded: { status: 'succeeded', session: 'done' },
  returned: { status: 'succeeded', session: 'done' },
  failed: { status: 'failed', session: 'failed' },
} satisfies Record<PayoutState, ShownIn<'payout_list'>>
