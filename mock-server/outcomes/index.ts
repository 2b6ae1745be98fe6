import accountNotFound from './account-not-found.ts'
import confirmTimeout from './confirm-timeout.ts'
import type { Outcome } from './define-outcome.ts'
import insufficientWalletBalance from './insufficient-wallet-balance.ts'
import operationRejected from './operation-rejected.ts'
import sessionCancelledByPartner from './session-cancelled-by-partner.ts'

/** Every outcome, by name. */
export const outcomes: ReadonlyMap<string, Outcome> = new Map(
  [accountNotFound, confirmTimeout, insufficientWalletBalance, operationRejected, sessionCancelledByPartner].map(
    (outcome) => [outcome.name, outcome],
  ),
)
