import type {
  ActionRequiredWebhook,
  ConfirmationPayoutWebhook,
  NominalTopupWebhook,
  PaymentFinishedWebhook,
  PaymentRefundedWebhook,
  ReadyToCaptureWebhook,
  ReadyToConfirmWebhook,
} from '../../../schemas/generated/types.ts'

/** The webhooks that tell of a session (docs: webhooks). */
export type SessionWebhookType = (
  | ReadyToConfirmWebhook
  | ActionRequiredWebhook
  | ReadyToCaptureWebhook
  | PaymentFinishedWebhook
  | PaymentRefundedWebhook
  | ConfirmationPayoutWebhook
)['type']

/** Webhooks that the bank sends to those who have asked for them (docs: russian-account, escrow-intro). */
export type OptionalWebhook = (ConfirmationPayoutWebhook | NominalTopupWebhook)['type']
