import type {
  ConfirmInformation,
  ExtendedTransferParticipant,
  TransferParticipant,
} from '../../../schemas/generated/types.ts'
import type { Family, PayoutData } from '../state.ts'
import { bank131 } from './bank-131.ts'
import { methodOf } from './index.ts'

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

/** Who is paid, as the method tells it; also what a statement says. */
export function recipient(data: PayoutData): ExtendedTransferParticipant {
  const { payout_details: details } = data
  const person = data.participant_details?.recipient ?? {}
  const name = person.full_name ?? [person.last_name, person.first_name, person.middle_name].filter(Boolean).join(' ')
  return methodOf(details)?.recipient?.(details, name) ?? { account_number: '', name, ...bank131 }
}

/** Only `account_details` has tax numbers (sdk: NominalPaymentParticipant has no field for them). */
function withoutTaxNumbers({ inn: _, kpp: __, ...participant }: ExtendedTransferParticipant): TransferParticipant {
  return participant
}

/** What the payout is for, as the method tells it. */
export const purpose = (data: PayoutData): string =>
  methodOf(data.payout_details)?.purpose?.(data.payout_details, data) ?? 'Payout'
