import type { CounterParty } from '../../../schemas/generated/types.ts'
import { bank131 } from '../methods/bank-131.ts'
import { purpose, recipient } from '../methods/confirm-information.ts'
import type { Given } from '../state.ts'

/** Whom the money went to, and for what. */
export interface StatementWords {
  purpose: string
  counterParty: CounterParty
}

const bank: CounterParty = { name: bank131.bank_name, account_number: '', bank_code: bank131.bik }
const nobody: CounterParty = { name: '', account_number: '', bank_code: bank131.bik }

/** What a statement says of the money of a payout. */
export function paidTo({ data }: { data: Given }): StatementWords {
  const { payout_details, amount_details } = data
  if (!payout_details || !amount_details) return { purpose: '', counterParty: nobody }
  const payout = { ...data, payout_details, amount_details }
  const { name = '', account_number = '', bik = nobody.bank_code, inn, kpp } = recipient(payout)
  const registered = { ...(inn !== undefined && { inn }), ...(kpp !== undefined && { kpp }) }
  return { purpose: purpose(payout), counterParty: { name, account_number, bank_code: bik, ...registered } }
}

/** What it says of a fee. */
export const forFee: StatementWords = { purpose: 'Fee', counterParty: bank }

/** What it says of the money of a payment: it comes from the payer. */
export const paidBy = ({ id, data }: { id: string; data: Given }): StatementWords => ({
  purpose: `Payment ${id}`,
  counterParty: { ...nobody, name: data.customer?.reference ?? '' },
})

/** And of money that went back to it. */
export const paidBackTo = ({ of, isChargeback }: { of: string; isChargeback?: true }): StatementWords => ({
  purpose: `${isChargeback ? 'Chargeback' : 'Refund'} of payment ${of}`,
  counterParty: nobody,
})
