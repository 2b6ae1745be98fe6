import {
  after,
  askPayer,
  beginSubscription,
  book,
  deadline,
  dismissPayer,
  type Effect,
  fail,
  failByPayer,
  issueToken,
  note,
  tellSubscription,
  webhook,
} from '../effects.ts'
import { defineMachine, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

const paid = to('succeeded', book(), issueToken(), beginSubscription(), tellSubscription(), webhook('payment_finished'))
const failedBy = (...why: readonly Effect<never>[]) =>
  to('failed', ...why, tellSubscription(), webhook('payment_finished'))
const unpaid = failedBy(fail())
const asked = [askPayer(), webhook('action_required')] as const
const refused = failedBy(dismissPayer(), failByPayer('refused'))
const tooLate = failedBy(dismissPayer(), failByPayer('late'))

/** How a payment that reached the payer's bank can end. */
const results = { charge: paid, decline: unpaid }

const linger = to('delayed', after('slow_settlement', 'charge'))

/** How the bank loses sight of a payment: until it is told by hand, or until it has found out. */
const losses = {
  lose_track: to('unknown', webhook('payment_finished')),
  lose_track_then_charge: to('unknown', webhook('payment_finished'), after('investigation', 'charge')),
  lose_track_then_decline: to('unknown', webhook('payment_finished'), after('investigation', 'decline')),
}

/** The life of a payment that comes in: state × event -> next state and effects (docs: payment-no-hold, payment-hold, payment-scenarios). */
export const paymentMachine = defineMachine({
  start: to('checking', after('processing', 'checked')),
  checking: {
    checked: to('awaiting_confirm', webhook('ready_to_confirm'), deadline('confirm_window', 'expire')),
    checked_briefly: to('awaiting_confirm', webhook('ready_to_confirm'), after('pickup', 'withdraw')), // asked, but too late to answer
    approve: to('authorising', after('pickup', 'authorise')), // auto-confirmation: nobody is asked
    refuse: unpaid,
  },
  awaiting_confirm: {
    confirm: to('authorising', note('confirm'), after('pickup', 'authorise')),
    cancel: to('cancelling', after('pickup', 'drop')),
    expire: failedBy(fail('confirm_timeout')),
    withdraw: unpaid,
  },
  cancelling: { drop: failedBy(fail('session_cancelled_by_partner')) },
  // Whether the payer must act is known by now: by the instrument, the project's settings and the outcome.
  authorising: {
    authorise: to('charging', after('settlement', 'charge')),
    ask_payer: to('awaiting_payer', ...asked, deadline('payer_window', 'run_out')),
    ask_payer_who_pays: to('awaiting_payer', ...asked, after('payer', 'pay')), // nobody sits there: a program pays
  },
  awaiting_payer: {
    pay: to('charging', dismissPayer(), after('settlement', 'charge')),
    fail_to_pay: failedBy(dismissPayer(), fail()),
    refuse_to_pay: refused,
    // The payer leaves and does not come back; the bank waits for as long as it would have.
    leave: to('abandoned', deadline('payer_window', 'run_out')),
    run_out: tooLate,
  },
  abandoned: { run_out: tooLate },
  charging: {
    ...results,
    ...losses,
    linger,
    place_hold: to('held', webhook('ready_to_capture'), deadline('hold_window', 'lapse')),
    hold_briefly: to('held', webhook('ready_to_capture'), after('pickup', 'lapse')), // captured, but too late
  },
  delayed: { ...results, ...losses },
  held: {
    capture: to('capturing', note('capture'), after('settlement', 'collect')),
    cancel: to('releasing', after('pickup', 'drop')),
    lapse: failedBy(fail('capture_timeout')),
  },
  capturing: { collect: paid, decline: unpaid, ...losses, linger },
  releasing: { drop: failedBy(fail('session_cancelled_by_partner')) },
  unknown: results,
  succeeded: {},
  failed: {},
})

export type PaymentState = StateOf<typeof paymentMachine>

/** What the API shows in each state (sdk: functional testConfirmSession; docs: webhooks). */
export const paymentShownAs = {
  checking: { status: 'in_progress', session: 'running', beforeConfirm: true },
  awaiting_confirm: { status: 'pending', session: 'running', waitsFor: 'confirm' },
  cancelling: { status: 'pending', session: 'running' },
  authorising: { status: 'in_progress', session: 'running' },
  awaiting_payer: { status: 'pending', session: 'running' },
  abandoned: { status: 'pending', session: 'running' },
  charging: { status: 'in_progress', session: 'running' },
  delayed: { status: 'in_progress', session: 'running' },
  held: { status: 'pending', session: 'running', waitsFor: 'capture' },
  capturing: { status: 'in_progress', session: 'running' },
  releasing: { status: 'pending', session: 'running' },
  unknown: { status: 'in_progress', session: 'unknown' },
  succeeded: { status: 'succeeded', session: 'done' },
  failed: { status: 'failed', session: 'failed' },
} satisfies Record<PaymentState, ShownIn<'payment_list'>>
