import accountNotFound from './account-not-found.ts'
import confirmTimeout from './confirm-timeout.ts'
import type { Outcome } from './define-outcome.ts'
import insufficientWalletBalance from './insufficient-wallet-balance.ts'
import operationRejected from './operation-rejected.ts'
import sessionCancelledByPartner from './session-cancelled-by-partner.ts'
import taxpayerIncomeExceedsAmountLimit from './taxpayer-income-exceeds-amount-limit.ts'
import taxpayerNotBound from './taxpayer-not-bound.ts'
import taxpayerUnknown from './taxpayer-unknown.ts'

/** Every outcome, by name. */
export const outcomes: ReadonlyMap<string, Outcome> = new Map(
  [
    accountNotFound,
    confirmTimeout,
    insufficientWalletBalance,
    operationRejected,
    sessionCancelledByPartner,
    taxpayerIncomeExceedsAmountLimit,
    taxpayerNotBound,
    taxpayerUnknown,
  ].map((outcome) => [outcome.name, outcome]),
)
