import { after, fail, webhook } from '../effects.ts'
import { defineMachine, type StateOf, to } from '../machine.ts'
import type { ShownIn } from '../shown.ts'

/** The life of fps/customer_verification: free, and nobody is asked to confirm it (sibling: fps-verification). */
export const verificationMachine = defineMachine({
  start: to('checking', after('processing', 'checked')),
  checking: {
    checked: to('succeeded', webhook('payment_finished')), // that it ends in a webhook is ours
    refuse: to('failed', fail('account_not_found'), webhook('payment_finished')),
  },
  succeeded: {},
  failed: {},
})

export type VerificationState = StateOf<typeof verificationMachine>

export const verificationShownAs = {
  checking: { status: 'in_progress', session: 'running' },
  succeeded: { status: 'succeeded', session: 'done' },
  failed: { status: 'failed', session: 'failed' },
} satisfies Record<VerificationState, ShownIn<'payout_list'>>
