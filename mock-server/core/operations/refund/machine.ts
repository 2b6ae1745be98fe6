import { after, book, fail, hold, webhook } from '../effects.ts'
import { defineMachine, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

const told = webhook('payment_refunded')

/** The life of a refund, and of a chargeback: money of a payment that goes back to its payer (docs: payment-refund). */
export const refundMachine = defineMachine({
  start: to('in_progress', hold(), after('settlement', 'refund')),
  in_progress: {
    refund: to('accepted', book(), told),
    decline: to('declined', fail(), told),
    break_off: to('error', fail(), told),
  },
  accepted: {},
  declined: {},
  error: {},
})

export type RefundState = StateOf<typeof refundMachine>

/** A refund under way puts its session back to `in_progress`; how it ends, the session does not show (docs: payment-refund). */
export const refundShownAs = {
  in_progress: { status: 'in_progress', session: 'running' },
  accepted: { status: 'accepted', session: 'unaffected' },
  declined: { status: 'declined', session: 'unaffected' },
  error: { status: 'error', session: 'unaffected' },
} satisfies Record<RefundState, ShownIn<'refunds'>>
