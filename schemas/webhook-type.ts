import type { WireTypes } from './generated/types.ts'

type AnyWebhook = WireTypes[Extract<keyof WireTypes, `${string}Webhook`>]

/** The `type` of a webhook of the bank. */
export type WebhookType = AnyWebhook['type']

/** The body of the webhook of a type, in the names of v2. */
export type WebhookOf<Type extends WebhookType> = Extract<AnyWebhook, { type: Type }>
