import {
  after,
  book,
  deadline,
  defineMachine,
  type EventOf,
  fail,
  hold,
  hook,
  receipt,
  type StateOf,
  to,
} from './machine.ts'

/** The life of a payout: state × event -> next state and effects. Data only; `transition()` reads it. */
export const payoutMachine = defineMachine({
  start: to('checking', hold(), after('processing', 'checked')),
  checking: {
    checked: to('awaiting_confirm', hook('ready_to_confirm'), deadline('confirm_window', 'expire')),
    approve: to('settling', after('settlement', 'settle')), // auto-confirmation: nobody is asked
    refuse: to('failed', fail(), hook('payment_finished')),
  },
  awaiting_confirm: {
    confirm: to('confirmed', after('pickup', 'proceed')),
    cancel: to('cancelling', after('pickup', 'drop')),
    expire: to('failed', fail('confirm_timeout'), hook('payment_finished')),
  },
  confirmed: { proceed: to('settling', after('settlement', 'settle')) },
  cancelling: { drop: to('failed', fail('session_cancelled_by_partner'), hook('payment_finished')) },
  settling: {
    settle: to('succeeded', book(), receipt(), hook('payment_finished')),
    decline: to('failed', fail(), hook('payment_finished')),
    lose_track: to('unknown', hook('payment_finished')),
  },
  unknown: {
    settle: to('succeeded', book(), receipt(), hook('payment_finished')),
    decline: to('failed', fail(), hook('payment_finished')),
  },
  succeeded: {},
  failed: {},
})

export type PayoutState = StateOf<typeof payoutMachine>
export type PayoutEvent = EventOf<typeof payoutMachine>

/** What the API shows of an operation in a state. */
export interface Shown {
  /** The payout's own status (docs: objects). */
  payout: 'in_progress' | 'pending' | 'succeeded' | 'failed'
  /** What the operation does to the session's status, see fold.ts. */
  session: 'running' | 'unknown' | 'done' | 'failed'
  /** The session's `next_action`: what the bank waits for. */
  waitsFor?: 'confirm'
}

/** What the API shows in each state. A new state does not compile until it has a row here; the session is folded from these. */
export const shownAs = {
  checking: { payout: 'in_progress', session: 'running' },
  awaiting_confirm: { payout: 'pending', session: 'running', waitsFor: 'confirm' },
  confirmed: { payout: 'pending', session: 'running' },
  cancelling: { payout: 'pending', session: 'running' },
  settling: { payout: 'in_progress', session: 'running' },
  unknown: { payout: 'in_progress', session: 'unknown' },
  succeeded: { payout: 'succeeded', session: 'done' },
  failed: { payout: 'failed', session: 'failed' },
} satisfies Record<PayoutState, Shown>
