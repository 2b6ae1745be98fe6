import type { Endpoint } from './define-endpoint.ts'
import fiscalization from './fiscalization.ts'
import fiscalizationCancel from './fiscalization-cancel.ts'
import fpsBanks from './fps-banks.ts'
import fpsCustomerVerification from './fps-customer-verification.ts'
import npdCheck from './npd-check.ts'
import npdNotificationsCount from './npd-notifications-count.ts'
import npdNotificationsMarkAsDelivered from './npd-notifications-mark-as-delivered.ts'
import npdNotificationsRead from './npd-notifications-read.ts'
import npdNotificationsUpdate from './npd-notifications-update.ts'
import npdRequestStatus from './npd-request-status.ts'
import npdTaxpayerCheckPersonalInfo from './npd-taxpayer-check-personal-info.ts'
import recurrentDisable from './recurrent-disable.ts'
import recurrentStatus from './recurrent-status.ts'
import reportAccountBalance from './report-account-balance.ts'
import reportAccountStatement from './report-account-statement.ts'
import sberpayPush from './sberpay-push.ts'
import sessionCancel from './session-cancel.ts'
import sessionCapture from './session-capture.ts'
import sessionChargeback from './session-chargeback.ts'
import sessionConfirm from './session-confirm.ts'
import sessionCreate from './session-create.ts'
import sessionCreateNominal from './session-create-nominal.ts'
import sessionCreateRko from './session-create-rko.ts'
import sessionInitPayment from './session-init-payment.ts'
import sessionInitPaymentSync from './session-init-payment-sync.ts'
import sessionInitPayout from './session-init-payout.ts'
import sessionInitPayoutFiscalization from './session-init-payout-fiscalization.ts'
import sessionInitPayoutNominal from './session-init-payout-nominal.ts'
import sessionInitPayoutRko from './session-init-payout-rko.ts'
import sessionMultiCreate from './session-multi-create.ts'
import sessionMultiCreateNominal from './session-multi-create-nominal.ts'
import sessionMultiCreateRko from './session-multi-create-rko.ts'
import sessionMultiInit from './session-multi-init.ts'
import sessionMultiInitPaymentNominal from './session-multi-init-payment-nominal.ts'
import sessionMultiInitPaymentRko from './session-multi-init-payment-rko.ts'
import sessionMultiStart from './session-multi-start.ts'
import sessionMultiStartPaymentNominal from './session-multi-start-payment-nominal.ts'
import sessionMultiStartPaymentRko from './session-multi-start-payment-rko.ts'
import sessionRefund from './session-refund.ts'
import sessionStartPayment from './session-start-payment.ts'
import sessionStartPayout from './session-start-payout.ts'
import sessionStartPayoutFiscalization from './session-start-payout-fiscalization.ts'
import sessionStartPayoutNominal from './session-start-payout-nominal.ts'
import sessionStartPayoutRko from './session-start-payout-rko.ts'
import sessionStatus from './session-status.ts'
import subscriptionCancel from './subscription-cancel.ts'
import subscriptionRestore from './subscription-restore.ts'
import token from './token.ts'
import tokenInfo from './token-info.ts'
import tokenize from './tokenize.ts'
import tokenizeElements from './tokenize-elements.ts'
import walletBalance from './wallet-balance.ts'

/** Every operation of the bank. Routes, schemas and documents are made from this list; an operation is added here alone. */
export const endpoints: readonly Endpoint[] = [
  sessionCreate,
  sessionCreateNominal,
  sessionCreateRko,
  sessionStartPayout,
  sessionStartPayoutNominal,
  sessionStartPayoutRko,
  sessionStartPayoutFiscalization,
  sessionInitPayout,
  sessionInitPayoutNominal,
  sessionInitPayoutRko,
  sessionInitPayoutFiscalization,
  sessionInitPayment,
  sessionInitPaymentSync,
  sessionStartPayment,
  sessionMultiCreate,
  sessionMultiStart,
  sessionMultiInit,
  sessionMultiCreateNominal,
  sessionMultiCreateRko,
  sessionMultiStartPaymentNominal,
  sessionMultiStartPaymentRko,
  sessionMultiInitPaymentNominal,
  sessionMultiInitPaymentRko,
  sessionConfirm,
  sessionCancel,
  sessionStatus,
  sessionRefund,
  sessionCapture,
  sessionChargeback,
  token,
  tokenInfo,
  tokenize,
  tokenizeElements,
  recurrentStatus,
  recurrentDisable,
  subscriptionCancel,
  subscriptionRestore,
  sberpayPush,
  fpsBanks,
  fpsCustomerVerification,
  fiscalization,
  fiscalizationCancel,
  npdCheck,
  npdTaxpayerCheckPersonalInfo,
  npdRequestStatus,
  npdNotificationsCount,
  npdNotificationsRead,
  npdNotificationsMarkAsDelivered,
  npdNotificationsUpdate,
  walletBalance,
  reportAccountBalance,
  reportAccountStatement,
]
