import type {
  Payment,
  Payout,
  SchemaName,
  SessionStartPaymentRequest,
  SessionStartPayoutRequest,
  ValidateOptions,
  WebhookOf,
  WebhookType,
} from '../../schemas/index.ts'
import type { Expected, ExpectedInAnyVersion, Overlaid } from './expected.ts'
import { type SignedOptions, toBeValidlySigned } from './to-be-validly-signed.ts'
import { toBeWebhook } from './to-be-webhook.ts'
import { toHaveConfirmedOnce } from './to-have-confirmed-once.ts'
import { toHaveReceivedPayment } from './to-have-received-payment.ts'
import { toHaveReceivedPayout } from './to-have-received-payout.ts'
import { toMatchBankSchema } from './to-match-bank-schema.ts'

/**
 * For `expect.extend` of any test runner.
 *
 * @example expect.extend(bankMatchers)
 */
export const bankMatchers = {
  toBeValidlySigned,
  toBeWebhook,
  toHaveConfirmedOnce,
  toHaveReceivedPayment,
  toHaveReceivedPayout,
  toMatchBankSchema,
}

/** Their types as `expect(…)` shows them; `R` is what its own matchers answer. */
export interface BankMatchers<R = void> {
  /** A webhook is signed by the bank (its test key, unless `publicKey` is given); a call of the journal, by the partner. */
  toBeValidlySigned(options?: SignedOptions): Promise<void>
  /** A webhook of that type, valid by the bank's schema, with at least these fields. */
  toBeWebhook<Type extends WebhookType>(type: Type, fields?: ExpectedInAnyVersion<WebhookOf<Type>>): R
  /** The partner has confirmed exactly once: the session, if one is named, else anything at all. */
  toHaveConfirmedOnce(sessionId?: string): Promise<void>
  /** The bank has accepted a payment with at least these fields, in the names of v2. */
  toHaveReceivedPayment(fields?: Expected<Overlaid<SessionStartPaymentRequest, Payment>>): Promise<void>
  /** The bank has accepted a payout with at least these fields, in the names of v2. */
  toHaveReceivedPayout(fields?: Expected<Overlaid<SessionStartPayoutRequest, Payout>>): Promise<void>
  /** A value, or its JSON as text, is what the bank's schema of that name says. */
  toMatchBankSchema(name: SchemaName, options?: ValidateOptions): R
}
