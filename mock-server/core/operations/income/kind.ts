import { defineKind } from '../define-kind.ts'
import { showInPayoutList } from '../show.ts'
import type { ShownIn } from '../shown.ts'
import { incomeMachine, incomeShownAs } from './machine.ts'
import type { IncomeOperation } from './operation.ts'

/** Income that is registered without a payout: shown as one all the same (docs: methods, fiscalization). */
export default defineKind({
  machine: incomeMachine,
  shownAs: incomeShownAs,
  list: 'payout_list',
  show: (income: IncomeOperation, shown: ShownIn<'payout_list'>) => showInPayoutList(income, shown),
  requires: ['amount_details', 'fiscalization_details'],
  commands: [],
  failsLike: 'payout',
  direction: 'none',
})
