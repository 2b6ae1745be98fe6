// Written by `npm run generate` from the endpoints. Do not edit.

import type { Static } from 'typebox'
import type FiscalizationCancel from '../../mock-server/endpoints/fiscalization-cancel.ts'
import type Fiscalization from '../../mock-server/endpoints/fiscalization.ts'
import type FpsCustomerVerification from '../../mock-server/endpoints/fps-customer-verification.ts'
import type NpdCheck from '../../mock-server/endpoints/npd-check.ts'
import type NpdNotificationsCount from '../../mock-server/endpoints/npd-notifications-count.ts'
import type NpdNotificationsMarkAsDelivered from '../../mock-server/endpoints/npd-notifications-mark-as-delivered.ts'
import type NpdNotificationsRead from '../../mock-server/endpoints/npd-notifications-read.ts'
import type NpdNotificationsUpdate from '../../mock-server/endpoints/npd-notifications-update.ts'
import type NpdRequestStatus from '../../mock-server/endpoints/npd-request-status.ts'
import type NpdTaxpayerCheckPersonalInfo from '../../mock-server/endpoints/npd-taxpayer-check-personal-info.ts'
import type RecurrentDisable from '../../mock-server/endpoints/recurrent-disable.ts'
import type RecurrentStatus from '../../mock-server/endpoints/recurrent-status.ts'
import type ReportAccountBalance from '../../mock-server/endpoints/report-account-balance.ts'
import type ReportAccountStatement from '../../mock-server/endpoints/report-account-statement.ts'
import type SberpayPush from '../../mock-server/endpoints/sberpay-push.ts'
import type SessionCancel from '../../mock-server/endpoints/session-cancel.ts'
import type SessionCapture from '../../mock-server/endpoints/session-capture.ts'
import type SessionChargeback from '../../mock-server/endpoints/session-chargeback.ts'
import type SessionConfirm from '../../mock-server/endpoints/session-confirm.ts'
import type SessionCreateNominal from '../../mock-server/endpoints/session-create-nominal.ts'
import type SessionCreateRko from '../../mock-server/endpoints/session-create-rko.ts'
import type SessionCreate from '../../mock-server/endpoints/session-create.ts'
import type SessionInitPaymentSync from '../../mock-server/endpoints/session-init-payment-sync.ts'
import type SessionInitPayment from '../../mock-server/endpoints/session-init-payment.ts'
import type SessionInitPayoutFiscalization from '../../mock-server/endpoints/session-init-payout-fiscalization.ts'
import type SessionInitPayoutNominal from '../../mock-server/endpoints/session-init-payout-nominal.ts'
import type SessionInitPayoutRko from '../../mock-server/endpoints/session-init-payout-rko.ts'
import type SessionInitPayout from '../../mock-server/endpoints/session-init-payout.ts'
import type SessionMultiCreateNominal from '../../mock-server/endpoints/session-multi-create-nominal.ts'
import type SessionMultiCreateRko from '../../mock-server/endpoints/session-multi-create-rko.ts'
import type SessionMultiCreate from '../../mock-server/endpoints/session-multi-create.ts'
import type SessionMultiInitPaymentNominal from '../../mock-server/endpoints/session-multi-init-payment-nominal.ts'
import type SessionMultiInitPaymentRko from '../../mock-server/endpoints/session-multi-init-payment-rko.ts'
import type SessionMultiInit from '../../mock-server/endpoints/session-multi-init.ts'
import type SessionMultiStartPaymentNominal from '../../mock-server/endpoints/session-multi-start-payment-nominal.ts'
import type SessionMultiStartPaymentRko from '../../mock-server/endpoints/session-multi-start-payment-rko.ts'
import type SessionMultiStart from '../../mock-server/endpoints/session-multi-start.ts'
import type SessionRefund from '../../mock-server/endpoints/session-refund.ts'
import type SessionStartPayment from '../../mock-server/endpoints/session-start-payment.ts'
import type SessionStartPayoutFiscalization from '../../mock-server/endpoints/session-start-payout-fiscalization.ts'
import type SessionStartPayoutNominal from '../../mock-server/endpoints/session-start-payout-nominal.ts'
import type SessionStartPayoutRko from '../../mock-server/endpoints/session-start-payout-rko.ts'
import type SessionStartPayout from '../../mock-server/endpoints/session-start-payout.ts'
import type SessionStatus from '../../mock-server/endpoints/session-status.ts'
import type SubscriptionCancel from '../../mock-server/endpoints/subscription-cancel.ts'
import type SubscriptionRestore from '../../mock-server/endpoints/subscription-restore.ts'
import type TokenInfo from '../../mock-server/endpoints/token-info.ts'
import type Token from '../../mock-server/endpoints/token.ts'
import type TokenizeElements from '../../mock-server/endpoints/tokenize-elements.ts'
import type Tokenize from '../../mock-server/endpoints/tokenize.ts'
import type WalletBalance from '../../mock-server/endpoints/wallet-balance.ts'
import type { ByRow, Differences, Expect, Untaken } from '../same.ts'
import type { WireTypes } from './types.ts'

interface DeclaredRequests {
  FiscalizationCancelRequest: Static<(typeof FiscalizationCancel)['request']>
  FiscalizationRequest: Static<(typeof Fiscalization)['request']>
  FpsCustomerVerificationRequest: Static<(typeof FpsCustomerVerification)['request']>
  NpdCheckRequest: Static<(typeof NpdCheck)['request']>
  NpdNotificationsCountRequest: Static<(typeof NpdNotificationsCount)['request']>
  NpdNotificationsMarkAsDeliveredRequest: Static<(typeof NpdNotificationsMarkAsDelivered)['request']>
  NpdNotificationsReadRequest: Static<(typeof NpdNotificationsRead)['request']>
  NpdNotificationsUpdateRequest: Static<(typeof NpdNotificationsUpdate)['request']>
  NpdRequestStatusRequest: Static<(typeof NpdRequestStatus)['request']>
  NpdTaxpayerCheckPersonalInfoRequest: Static<(typeof NpdTaxpayerCheckPersonalInfo)['request']>
  RecurrentDisableRequest: Static<(typeof RecurrentDisable)['request']>
  RecurrentStatusRequest: Static<(typeof RecurrentStatus)['request']>
  ReportAccountBalanceRequest: Static<(typeof ReportAccountBalance)['request']>
  ReportAccountStatementRequest: Static<(typeof ReportAccountStatement)['request']>
  SberpayPushRequest: Static<(typeof SberpayPush)['request']>
  SessionCancelRequest: Static<(typeof SessionCancel)['request']>
  SessionCaptureRequest: Static<(typeof SessionCapture)['request']>
  SessionChargebackRequest: Static<(typeof SessionChargeback)['request']>
  SessionConfirmRequest: Static<(typeof SessionConfirm)['request']>
  SessionCreateNominalRequest: Static<(typeof SessionCreateNominal)['request']>
  SessionCreateRkoRequest: Static<(typeof SessionCreateRko)['request']>
  SessionCreateRequest: Static<(typeof SessionCreate)['request']>
  SessionInitPaymentSyncRequest: Static<(typeof SessionInitPaymentSync)['request']>
  SessionInitPaymentRequest: Static<(typeof SessionInitPayment)['request']>
  SessionInitPayoutFiscalizationRequest: Static<(typeof SessionInitPayoutFiscalization)['request']>
  SessionInitPayoutNominalRequest: Static<(typeof SessionInitPayoutNominal)['request']>
  SessionInitPayoutRkoRequest: Static<(typeof SessionInitPayoutRko)['request']>
  SessionInitPayoutRequest: Static<(typeof SessionInitPayout)['request']>
  SessionMultiCreateNominalRequest: Static<(typeof SessionMultiCreateNominal)['request']>
  SessionMultiCreateRkoRequest: Static<(typeof SessionMultiCreateRko)['request']>
  SessionMultiCreateRequest: Static<(typeof SessionMultiCreate)['request']>
  SessionMultiInitPaymentNominalRequest: Static<(typeof SessionMultiInitPaymentNominal)['request']>
  SessionMultiInitPaymentRkoRequest: Static<(typeof SessionMultiInitPaymentRko)['request']>
  SessionMultiInitRequest: Static<(typeof SessionMultiInit)['request']>
  SessionMultiStartPaymentNominalRequest: Static<(typeof SessionMultiStartPaymentNominal)['request']>
  SessionMultiStartPaymentRkoRequest: Static<(typeof SessionMultiStartPaymentRko)['request']>
  SessionMultiStartRequest: Static<(typeof SessionMultiStart)['request']>
  SessionRefundRequest: Static<(typeof SessionRefund)['request']>
  SessionStartPaymentRequest: Static<(typeof SessionStartPayment)['request']>
  SessionStartPayoutFiscalizationRequest: Static<(typeof SessionStartPayoutFiscalization)['request']>
  SessionStartPayoutNominalRequest: Static<(typeof SessionStartPayoutNominal)['request']>
  SessionStartPayoutRkoRequest: Static<(typeof SessionStartPayoutRko)['request']>
  SessionStartPayoutRequest: Static<(typeof SessionStartPayout)['request']>
  SessionStatusRequest: Static<(typeof SessionStatus)['request']>
  SubscriptionCancelRequest: Static<(typeof SubscriptionCancel)['request']>
  SubscriptionRestoreRequest: Static<(typeof SubscriptionRestore)['request']>
  TokenInfoRequest: Static<(typeof TokenInfo)['request']>
  TokenRequest: Static<(typeof Token)['request']>
  TokenizeElementsRequest: Static<(typeof TokenizeElements)['request']>
  TokenizeRequest: Static<(typeof Tokenize)['request']>
  WalletBalanceRequest: Static<(typeof WalletBalance)['request']>
}

export type BodiesThatEndpointsDeclareAreThePublishedOnes = Expect<Differences<Omit<DeclaredRequests, ByRow>, WireTypes>>
export type EndpointsTakeThePublishedBodies = Expect<Untaken<Pick<DeclaredRequests, keyof DeclaredRequests & ByRow>, WireTypes>>
