import type { PaymentMethod } from './requests.ts'
import { PaymentDetails, serialize } from './requests.ts'

/** What the bank's PHP SDK sends of payments that come in, written down as requests.ts is; names are those of its classes. */

type Fields = Readonly<Record<string, unknown>>

/** An object without properties: `[]` in the SDK's JSON. */
const nothing: Fields = {}

export const BankCard = (
  number: string,
  expiration_month: string,
  expiration_year: string,
  security_code: string,
  cardholder_name?: string,
): Fields => ({
  type: 'bank_card',
  bank_card: { number, expiration_month, expiration_year, security_code, cardholder_name },
})
export const EncryptedCard = (
  number_hash: string,
  expiration_date_hash: string,
  security_code_hash: string,
): Fields => ({
  type: 'encrypted_card',
  encrypted_card: { number_hash, expiration_date_hash, security_code_hash },
})

const bare = (type: string): PaymentMethod => ({ type, fields: nothing })
export const FasterPaymentSystemPaymentMethod = bare('faster_payment_system')
export const FasterPaymentSystemBindingPaymentMethod = bare('faster_payment_system_binding')

/** `InternetBankingPaymentMethod` around one of InternetBankingEnum; most of them have no fields. */
export const InternetBankingPaymentMethod = (type: string, fields: Fields = nothing): PaymentMethod => ({
  type: 'internet_banking',
  fields: { type, [type]: fields },
})
export const SecuredCardPaymentMethod = (type: 'google_pay' | 'apple_pay', token: string): PaymentMethod => ({
  type: 'secured_card',
  fields: { type, [type]: { token } },
})
export const TonCryptoWallet = (address: string, product_id: string, product_name: string): PaymentMethod => ({
  type: 'crypto_wallet',
  fields: { type: 'ton', ton: { address, product_id, product_name } },
})
export const BankAccountUpi: PaymentMethod = { type: 'bank_account', fields: { system_type: 'upi', upi: nothing } }

/** Contacts are a list of objects of one field each; an empty list is left out. */
export const Customer = (reference: string, contacts: readonly { email?: string; phone?: string }[] = []): Fields => ({
  reference,
  contacts,
})

/** AbstractSessionRequest: what create, init and start of a payment can say. */
export interface PaymentFields {
  amount_details?: Fields
  customer?: Fields
  payment_options?: Fields
  participant_details?: Fields
  metadata?: unknown
  payment_metadata?: Fields
  custom_routing?: Fields
  revenue_split_info?: readonly Fields[]
}

const details = (method: PaymentMethod | undefined) => (method ? { payment_details: PaymentDetails(method) } : {})

/** CreateSessionRequestBuilder; without anything it sends `[]`. */
export const create = (method?: PaymentMethod, rest: PaymentFields = {}): string =>
  serialize({ ...details(method), ...rest })
export const initPayment = (method: PaymentMethod, rest: PaymentFields): string =>
  serialize({ ...details(method), ...rest })
export const startPayment = (session_id: string, method?: PaymentMethod, rest: PaymentFields = {}): string =>
  serialize({ session_id, ...details(method), ...rest })

/** confirm, cancel, status, chargeback: the id alone. */
export const ofSession = (session_id: string): string => serialize({ session_id })
export const capture = (session_id: string, amount_details?: Fields): string =>
  serialize({ session_id, amount_details })
export const refund = (session_id: string, amount_details?: Fields, metadata?: unknown): string =>
  serialize({ session_id, amount_details, metadata })

/** MultiSessionApi, v2 alone: each item is the body of its init call. */
export const initSession = (payment_list: readonly string[], payout_list: readonly string[]): string =>
  serialize({ payment_list: payment_list.map(parsed), payout_list: payout_list.map(parsed) })

const parsed = (json: string): unknown => JSON.parse(json)
