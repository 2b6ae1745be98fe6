import { after, declare, fail, receipt, webhook } from '../effects.ts'
import { defineMachine, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

/** The life of income that is registered without a payout (docs: methods, fiscalization). No money moves, so nobody is asked to confirm. */
export const incomeMachine = defineMachine({
  start: to('checking', declare(), after('processing', 'checked')),
  checking: {
    checked: to('succeeded', receipt(), webhook('payment_finished')),
    refuse: to('failed', fail(), webhook('payment_finished')),
  },
  succeeded: {},
  failed: {},
})

export type IncomeState = StateOf<typeof incomeMachine>

export const incomeShownAs = {
  checking: { status: 'in_progress', session: 'running' },
  succeeded: { status: 'succeeded', session: 'done' },
  failed: { status: 'failed', session: 'failed' },
} satisfies Record<IncomeState, ShownIn<'payout_list'>>
