import type {
  ConfirmInformation,
  ExtendedTransferParticipant,
  TransferParticipant,
} from '../../../schemas/generated/types.ts'
import type { Family, PayoutData } from '../state.ts'
import { accountOf } from '../tokens/tokens.ts'

const bank131 = { bank_name: 'Bank 131', bik: '049205131', correspondent_account_number: '30101810822029205131' }

/**
 * What `ready_to_confirm` asks the partner to send back, by source of money (docs: escrow-payout-accounts, objects; rko is inferred).
 * The method, which v1 shows beside the rest of `transfer_details`, is put there by `showOffer()`.
 */
export const offers: Record<Family, (account: string, data: PayoutData) => ConfirmInformation | undefined> = {
  plain: () => undefined,
  nominal: (account, data) => ({
    transfer_details: {
      customer: payer(account, data),
      recipient: withoutTaxNumbers(recipient(data)),
      purpose: purpose(data),
      amount: data.amount_details,
    },
  }),
  rko: (account, data) => ({ account_details: { sender: payer(account, data), recipient: recipient(data) } }),
}

function payer(account: string, { participant_details }: PayoutData): ExtendedTransferParticipant {
  const { full_name, company_name } = participant_details?.sender ?? {}
  return { account_number: account, name: company_name ?? full_name ?? 'OOO Partner', ...bank131 }
}

export function recipient(data: PayoutData): ExtendedTransferParticipant {
  const person = data.participant_details?.recipient ?? {}
  const name = person.full_name ?? [person.last_name, person.first_name, person.middle_name].filter(Boolean).join(' ')
  const { payout_details: details } = data
  if (details.type !== 'bank_account') return { account_number: cardMask(data) ?? '', name, ...bank131 }
  if (details.bank_account.system_type === 'faster_payment_system') {
    const { phone, bank_id } = details.bank_account.faster_payment_system
    return {
      account_number: phone,
      name,
      bank_name: `FPS member ${bank_id}`,
      bik: bank131.bik,
      correspondent_account_number: '',
    }
  }
  const { bank_account } = details
  if (bank_account.system_type !== 'ru') return { name, ...bank131 }
  const { full_name, inn, kpp } = bank_account.ru
  const { account, bik } = accountOf(bank_account.ru)
  return {
    account_number: account,
    name: full_name,
    bank_name: `Bank ${bik}`,
    bik,
    correspondent_account_number: `30101810000000000${bik.slice(-3)}`,
    ...(inn !== undefined && { inn }),
    ...(kpp !== undefined && { kpp }),
  }
}

/** Only `account_details` has tax numbers (sdk: NominalPaymentParticipant has no field for them). */
function withoutTaxNumbers({ inn: _, kpp: __, ...participant }: ExtendedTransferParticipant): TransferParticipant {
  return participant
}

/** `<description>; card:<mask>` for a card (docs: objects), else the payment's own purpose. */
export function purpose(data: PayoutData): string {
  const mask = cardMask(data)
  if (mask !== undefined) return `${transferDescription(data) ?? 'Payout'}; card:${mask}`
  const { payout_details: details } = data
  if (details.type !== 'bank_account') return 'Payout'
  const { bank_account } = details
  if (bank_account.system_type === 'ru') return bank_account.ru.description
  return bank_account.system_type === 'faster_payment_system'
    ? bank_account.faster_payment_system.description
    : 'Payout'
}

function transferDescription({ payment_details }: PayoutData): string | undefined {
  const transfer = payment_details?.internal_transfer
  if (!transfer) return undefined
  return transfer.type === 'transfer_from_nominal_account'
    ? transfer.transfer_from_nominal_account.description
    : transfer.transfer_from_bank_account.description
}

const cardMask = ({ payout_details: details }: PayoutData) =>
  details.type === 'card' ? `************${details.card.last4 ?? ''}` : undefined
