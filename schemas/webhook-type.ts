import type { WireTypes } from './generated/types.ts'

/** What the control API calls a webhook is none of the bank's. */
type AnyWebhook = WireTypes[Exclude<Extract<keyof WireTypes, `${string}Webhook`>, `Control${string}`>]

/** The `type` of a webhook of the bank. */
export type WebhookType = AnyWebhook['type']

/** The body of the webhook of a type, in the names of v2. */
export type WebhookOf<Type extends WebhookType> = Extract<AnyWebhook, { type: Type }>
