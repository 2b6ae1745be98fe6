import type { Version } from '../kit/world.ts'

/**
 * What the bank's PHP SDK sends, written down from its classes (131/php-sdk; each function is a constructor or a method of the same name).
 * Fields are private there and have no setters: what an argument does not say, an object does not hold.
 */

type Fields = Readonly<Record<string, unknown>>

/** A class under `PaymentMethod`: `type` is what `PaymentDetails` calls it, `fields` are what the object itself serialises to. */
export interface PaymentMethod {
  type: string
  fields: Fields
}

/** JsonSerializer: no null, no empty list, an object without properties as `[]`, slashes escaped, Unicode as it is. */
export const serialize = (object: Fields): string => JSON.stringify(normalize(object)).replaceAll('/', String.raw`\/`)

function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value)
    .filter(([, field]) => field !== undefined && field !== null && !(Array.isArray(field) && field.length === 0))
    .map(([name, field]) => [name, normalize(field)])
  return kept.length === 0 ? [] : Object.fromEntries(kept)
}

export const Amount = (amount: number, currency: string): Fields => ({ amount, currency })

export const BankCard = (number: string): Fields => ({ type: 'bank_card', bank_card: { number } })
export const EncryptedCard = (number_hash: string): Fields => ({
  type: 'encrypted_card',
  encrypted_card: { number_hash },
})
export const TokenizedCard = (token: string): Fields => ({ type: 'tokenized_card', tokenized_card: { token } })
export const CardPaymentMethod = (card: Fields): PaymentMethod => ({ type: 'card', fields: card })

/** `is_fast` is never null, so it is always sent; there is no token. */
export const BankAccountRu = (
  bik: string,
  account: string,
  full_name: string,
  description: string,
  is_fast = false,
  inn?: string,
  kpp?: string,
): Fields => ({ system_type: 'ru', ru: { bik, account, full_name, description, is_fast, inn, kpp } })
export const BankAccountFPS = (phone: string, bank_id: string, description: string): Fields => ({
  system_type: 'faster_payment_system',
  faster_payment_system: { phone, bank_id, description },
})
export const BankAccountPaymentMethod = (account: Fields): PaymentMethod => ({ type: 'bank_account', fields: account })

export const RecurrentPaymentMethod = (token: string, initiator?: string): PaymentMethod => ({
  type: 'recurrent',
  fields: { token, initiator },
})

export const PaymentDetails = ({ type, fields }: PaymentMethod): Fields => ({ type, [type]: fields })

/** `session()->startPayout`: v1 sends the name of v2 too; only the init calls rename it. */
export const startPayout = (session_id: string, method: PaymentMethod, rest: Fields): string =>
  serialize({ session_id, payout_details: PaymentDetails(method), ...rest })

export const initPayout = (version: Version, method: PaymentMethod, rest: Fields): string =>
  serialize({ [version === 'v1' ? 'payment_method' : 'payout_details']: PaymentDetails(method), ...rest })

type Participant = Readonly<Record<string, string>>

/** NominalPaymentParticipant has these five fields and no other. */
export const NominalPaymentParticipant = (given: Participant): Fields => {
  const { account_number, name, bank_name, bik, correspondent_account_number } = given
  return { account_number, name, bank_name, bik, correspondent_account_number }
}

export const ExtendedTransferParticipant = (given: Participant): Fields => ({
  inn: given.inn,
  kpp: given.kpp,
  ...NominalPaymentParticipant(given),
})

/** The method is typed `PaymentMethod`, so it stands there bare, and the constructor cannot do without one. */
export const TransferDetails = (
  customer: Fields,
  recipient: Fields,
  purpose: string,
  amount: Fields,
  method: PaymentMethod,
): Fields => ({ payout_details: method.fields, customer, recipient, purpose, amount })

export const AccountTransferDetails = (sender: Fields, recipient: Fields): Fields => ({ sender, recipient })

export interface ConfirmInformation {
  transfer_details?: Fields
  account_details?: Fields
}

/** `session()->confirm`; `createV1Version()` renames the method of `transfer_details`. */
export function confirm(version: Version, session_id: string, confirm_information: ConfirmInformation): string {
  const { transfer_details } = confirm_information
  if (version === 'v2' || !transfer_details) return serialize({ session_id, confirm_information })
  const { payout_details, ...rest } = transfer_details
  return serialize({
    session_id,
    confirm_information: { ...confirm_information, transfer_details: { ...rest, payment_method: payout_details } },
  })
}
