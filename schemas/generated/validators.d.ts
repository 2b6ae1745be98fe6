// Written by `npm run generate` from schemas/models and the endpoints. Do not edit.

export interface ValidationError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}
export interface Validator {
  (data: unknown): boolean
  errors?: ValidationError[] | null
}
export const AccountDetails: Validator
export const AccountNumber: Validator
export const Amount: Validator
export const Amounts: Validator
export const BankAccount: Validator
export const BankAccountFps: Validator
export const BankAccountFpsVerification: Validator
export const BankAccountRu: Validator
export const BankCard: Validator
export const BankError: Validator
export const Bik: Validator
export const CalendarDate: Validator
export const Card: Validator
export const ConfirmInformation: Validator
export const Contact: Validator
export const ControlAccount: Validator
export const ControlAdvance: Validator
export const ControlClock: Validator
export const ControlEvent: Validator
export const ControlProject: Validator
export const Currency: Validator
export const CustomRouting: Validator
export const Customer: Validator
export const CustomerInteraction: Validator
export const EncryptedCard: Validator
export const ErrorAnswer: Validator
export const Exchange: Validator
export const ExtendedTransferParticipant: Validator
export const FiscalizationDetails: Validator
export const FiscalizationService: Validator
export const FpsBankId: Validator
export const IdentityDocument: Validator
export const InternalTransfer: Validator
export const Kpp: Validator
export const Metadata: Validator
export const MoneyAmount: Validator
export const NextAction: Validator
export const Participant: Validator
export const ParticipantDetails: Validator
export const Payment: Validator
export const PaymentDetails: Validator
export const PaymentFinishedWebhook: Validator
export const PaymentId: Validator
export const PaymentMetadata: Validator
export const PaymentOptions: Validator
export const PaymentRefundedWebhook: Validator
export const PaymentStatus: Validator
export const Payout: Validator
export const PayoutDetails: Validator
export const PayoutId: Validator
export const PayoutStatus: Validator
export const Phone: Validator
export const ProfessionalIncomeTaxpayer: Validator
export const ReadyToConfirmWebhook: Validator
export const Receipt: Validator
export const Recurrent: Validator
export const RecurrentToken: Validator
export const Refund: Validator
export const RefundId: Validator
export const RefundStatus: Validator
export const RejectReason: Validator
export const RevenueSplitItem: Validator
export const Session: Validator
export const SessionAnswer: Validator
export const SessionCancelRequest: Validator
export const SessionConfirmRequest: Validator
export const SessionCreateNominalRequest: Validator
export const SessionCreateRequest: Validator
export const SessionCreateRkoRequest: Validator
export const SessionId: Validator
export const SessionInitPayoutFiscalizationRequest: Validator
export const SessionInitPayoutNominalRequest: Validator
export const SessionInitPayoutRequest: Validator
export const SessionInitPayoutRkoRequest: Validator
export const SessionReference: Validator
export const SessionStartPayoutFiscalizationRequest: Validator
export const SessionStartPayoutNominalRequest: Validator
export const SessionStartPayoutRequest: Validator
export const SessionStartPayoutRkoRequest: Validator
export const SessionStatus: Validator
export const SessionStatusRequest: Validator
export const ShownCard: Validator
export const ShownPayoutDetails: Validator
export const Tax: Validator
export const TaxDetails: Validator
export const TaxNumber: Validator
export const TaxPayee: Validator
export const TaxPayer: Validator
export const Timestamp: Validator
export const Token: Validator
export const TokenizedCard: Validator
export const TransactionInfo: Validator
export const TransferDetails: Validator
export const TransferParticipant: Validator
export const Wallet: Validator
export const arrayFields: readonly string[]
