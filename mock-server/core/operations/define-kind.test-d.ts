import { fire } from '../session/decide.ts'
import type { PayoutData, Timer } from '../state.ts'
import type { Context, View } from '../view.ts'
import { defineKind } from './define-kind.ts'
import { after, book } from './effects.ts'
import type { Instead } from './machine.ts'
import { defineMachine, to } from './machine.ts'
import type { BaseOperation } from './operation.ts'
import type { payoutMachine } from './payout/machine.ts'
import { showInPayoutList } from './show.ts'
import type { ShownIn } from './shown.ts'

// A test for the type checker: what `@ts-expect-error` stands above is wrong, and `npm run check:types` fails if it compiles.

const leader = defineMachine({
  start: to('open', after('processing', 'close')),
  open: { close: to('closed', book()) },
  closed: {},
})
const machine = defineMachine({ start: to('a'), a: { go: to('b'), stop: to('b') }, b: {} })
const shownAs = {
  a: { status: 'pending', session: 'running' },
  b: { status: 'succeeded', session: 'done' },
} as const

type Sample = BaseOperation<'sample', 'a' | 'b', PayoutData>
const show = (sample: Sample, shown: ShownIn<'payout_list'>) => showInPayoutList(sample, shown)
const sample = {
  machine,
  shownAs,
  list: 'payout_list',
  show,
  requires: [],
  commands: [],
  failsLike: 'payout',
  direction: 'none',
} as const

defineKind({ ...sample, requires: ['payout_details'], commands: ['go', 'stop'] })
defineKind({ ...sample, follows: { leader, takes: { open: undefined, closed: 'go' } } })
defineKind({
  ...sample,
  direction: 'out',
  posting: () => 'payout',
  cost: ({ data }) => data.amount_details.amount,
  statement,
})

const showOther = (other: BaseOperation<'other', 'c', PayoutData>, shown: ShownIn<'payout_list'>) =>
  showInPayoutList(other, shown)
// @ts-expect-error: operations in states that the machine has not
defineKind({ ...sample, show: showOther })
// @ts-expect-error: a state that nothing is shown in
defineKind({ ...sample, shownAs: { a: shownAs.a } })
// @ts-expect-error: a command that is no event of the machine
defineKind({ ...sample, commands: ['confirm'] })
// @ts-expect-error: a list of another kind of item
defineKind({ ...sample, list: 'payment_list' })
// @ts-expect-error: a field that it may be without
defineKind({ ...sample, requires: ['metadata'] })
// @ts-expect-error: a state of the leader of which nothing is said
defineKind({ ...sample, follows: { leader, takes: { open: undefined } } })
// @ts-expect-error: an event that the follower has not
defineKind({ ...sample, follows: { leader, takes: { open: undefined, closed: 'close' } } })
// @ts-expect-error: money that moves at no cost and without a word in the statement
defineKind({ ...sample, direction: 'out' })

function statement() {
  return { purpose: '', counterParty: { name: '', account_number: '', bank_code: '' } }
}

export const outcome: Instead<typeof payoutMachine> = { checked: 'refuse', settle: 'lose_track' }
// @ts-expect-error: a step that is not open where the other is
export const impossible: Instead<typeof payoutMachine> = { settle: 'refuse' }

// @ts-expect-error: an event that no kind has
export const timer: Pick<Timer, 'event'> = { event: 'setle' }

// @ts-expect-error: the same, fired
export const fired = (view: View, context: Context) => fire(view, context, 'po_1', 'setle')
