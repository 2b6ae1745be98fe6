import { defineKind } from '../define-kind.ts'
import { showInPayoutList } from '../show.ts'
import type { ShownIn } from '../shown.ts'
import { verificationMachine, verificationShownAs } from './machine.ts'
import type { VerificationOperation } from './operation.ts'

/** The question whether a phone is known to FPS: shown as a payout of nothing (sdk: FpsApiTest). */
export default defineKind({
  machine: verificationMachine,
  shownAs: verificationShownAs,
  list: 'payout_list',
  show: (verification: VerificationOperation, shown: ShownIn<'payout_list'>) => showInPayoutList(verification, shown),
  requires: ['payout_details'],
  commands: [],
  failsLike: 'payout',
  direction: 'none',
})
