import type {
  ConfirmationPayoutWebhook,
  NominalTopupWebhook,
  PaymentFinishedWebhook,
  PaymentRefundedWebhook,
  ReadyToConfirmWebhook,
} from '../../../schemas/generated/types.ts'

/** The webhooks that tell of a session (docs: webhooks). */
export type SessionWebhookType = (
  | ReadyToConfirmWebhook
  | PaymentFinishedWebhook
  | PaymentRefundedWebhook
  | ConfirmationPayoutWebhook
)['type']

/** Webhooks that the bank sends to those who have asked for them (docs: russian-account, escrow-intro). */
export type OptionalWebhook = (ConfirmationPayoutWebhook | NominalTopupWebhook)['type']
