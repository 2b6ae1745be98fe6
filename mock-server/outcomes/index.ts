import accountNotFound from './account-not-found.ts'
import activityCountExceeded from './activity-count-exceeded.ts'
import amountLessAllowedProvider from './amount-less-allowed-provider.ts'
import bankCardExpired from './bank-card-expired.ts'
import bindingIsDeactivated from './binding-is-deactivated.ts'
import cardNumberDoesNotExist from './card-number-does-not-exist.ts'
import confirmTimeout from './confirm-timeout.ts'
import declinedByIssuerBank from './declined-by-issuer-bank.ts'
import type { Outcome } from './define-outcome.ts'
import expired from './expired.ts'
import insufficientWalletBalance from './insufficient-wallet-balance.ts'
import internalError from './internal-error.ts'
import notPermittedByIssuerBank from './not-permitted-by-issuer-bank.ts'
import npdServiceInternalError from './npd-service-internal-error.ts'
import operationRejected from './operation-rejected.ts'
import paid from './paid.ts'
import providerExceedsAmountLimit from './provider-exceeds-amount-limit.ts'
import providerForeignTransferProhibited from './provider-foreign-transfer-prohibited.ts'
import providerInternalError from './provider-internal-error.ts'
import providerIssuerUnavailable from './provider-issuer-unavailable.ts'
import providerTimeout from './provider-timeout.ts'
import refused from './refused.ts'
import resultUnknown from './result-unknown.ts'
import resultUnknownThenFailed from './result-unknown-then-failed.ts'
import resultUnknownThenPaid from './result-unknown-then-paid.ts'
import returned from './returned.ts'
import routingInternalError from './routing-internal-error.ts'
import sessionCancelled from './session-cancelled.ts'
import sessionCancelledByPartner from './session-cancelled-by-partner.ts'
import slow from './slow.ts'
import taxpayerIncomeExceedsAmountLimit from './taxpayer-income-exceeds-amount-limit.ts'
import taxpayerNotBound from './taxpayer-not-bound.ts'
import taxpayerUnknown from './taxpayer-unknown.ts'
import walletInternalError from './wallet-internal-error.ts'

/** Every outcome: ours first, then the bank's error codes. */
export const allOutcomes = [
  paid,
  refused,
  expired,
  slow,
  returned,
  resultUnknown,
  resultUnknownThenPaid,
  resultUnknownThenFailed,
  accountNotFound,
  activityCountExceeded,
  amountLessAllowedProvider,
  bankCardExpired,
  bindingIsDeactivated,
  cardNumberDoesNotExist,
  confirmTimeout,
  declinedByIssuerBank,
  insufficientWalletBalance,
  internalError,
  notPermittedByIssuerBank,
  npdServiceInternalError,
  operationRejected,
  providerExceedsAmountLimit,
  providerForeignTransferProhibited,
  providerInternalError,
  providerIssuerUnavailable,
  providerTimeout,
  routingInternalError,
  sessionCancelled,
  sessionCancelledByPartner,
  taxpayerIncomeExceedsAmountLimit,
  taxpayerNotBound,
  taxpayerUnknown,
  walletInternalError,
] as const

export type OutcomeName = (typeof allOutcomes)[number]['name']

/** Every outcome, by name. */
export const outcomes: ReadonlyMap<string, Outcome> = new Map(allOutcomes.map((outcome) => [outcome.name, outcome]))
