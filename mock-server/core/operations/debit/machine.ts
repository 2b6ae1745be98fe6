import { book, hold, release } from '../effects.ts'
import { defineMachine, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

/**
 * The life of the debit leg of a card payout from a nominal or settlement account. It holds the money and follows the credit leg: its
 * events are named after the states that that one comes to, so both wait, are paid or fail in the same transaction.
 */
export const debitMachine = defineMachine({
  start: to('checking', hold()),
  checking: { awaiting_confirm: to('awaiting_confirm'), settling: to('settling'), failed: to('failed', release()) },
  awaiting_confirm: {
    confirmed: to('confirmed'),
    cancelling: to('cancelling'),
    failed: to('failed', release()),
  },
  confirmed: { settling: to('settling') },
  cancelling: { failed: to('failed', release()) },
  settling: { succeeded: to('succeeded', book()), unknown: to('unknown'), failed: to('failed', release()) },
  unknown: { succeeded: to('succeeded', book()), failed: to('failed', release()) },
  succeeded: {},
  failed: {},
})

export type DebitState = StateOf<typeof debitMachine>

export const debitShownAs = {
  checking: { status: 'in_progress', session: 'running' },
  awaiting_confirm: { status: 'pending', session: 'running', waitsFor: 'confirm' },
  confirmed: { status: 'pending', session: 'running' },
  cancelling: { status: 'pending', session: 'running' },
  settling: { status: 'in_progress', session: 'running' },
  unknown: { status: 'in_progress', session: 'unknown' },
  succeeded: { status: 'succeeded', session: 'done' },
  failed: { status: 'failed', session: 'failed' },
} satisfies Record<DebitState, ShownIn<'payment_list'>>
