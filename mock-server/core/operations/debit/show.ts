import type { Payment } from '../../../../schemas/generated/types.ts'
import { showAny, showFee } from '../show.ts'
import type { ShownIn } from '../shown.ts'
import type { DebitOperation } from './operation.ts'

/** An item of `payment_list`: a payment that went out, from an account to a card. */
export function showDebit(debit: DebitOperation, shown: ShownIn<'payment_list'>): Payment {
  const { data, error } = debit
  const { participant_details = {}, metadata } = data
  return {
    ...showAny(debit, shown),
    customer: { ...data.customer, contacts: data.customer.contacts ?? [] },
    payment_details: data.payment_details,
    participant_details,
    amount_details: data.amount_details,
    amounts: showFee(debit) ?? {},
    refunds: [],
    ...(metadata !== undefined && { metadata }),
    ...(error && { error }),
  }
}
