import { paidTo } from '../../money/statement-words.ts'
import { defineKind } from '../define-kind.ts'
import { payoutMachine } from '../payout/machine.ts'
import { debitMachine, debitShownAs } from './machine.ts'
import { showDebit } from './show.ts'

/** The debit leg of a card payout from a nominal or settlement account (docs: methods, multi): it holds the money, and goes where its credit leg goes. */
export default defineKind({
  machine: debitMachine,
  shownAs: debitShownAs,
  list: 'payment_list',
  show: showDebit,
  requires: ['payment_details', 'amount_details', 'customer'],
  commands: [],
  follows: {
    leader: payoutMachine,
    takes: {
      checking: undefined,
      awaiting_confirm: 'awaiting_confirm',
      confirmed: 'confirmed',
      cancelling: 'cancelling',
      settling: 'settling',
      delayed: undefined, // a slow payout is shown as one that is settling
      unknown: 'unknown',
      succeeded: 'succeeded',
      returned: undefined, // only transfers to an account come back, and they have one leg
      failed: 'failed',
    },
  },
  failsLike: 'payout',
  direction: 'out',
  posting: () => 'payout',
  cost: ({ data }) => data.amount_details.amount,
  statement: paidTo,
})
