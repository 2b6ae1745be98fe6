import type { CounterParty } from '../../../schemas/generated/types.ts'
import { bank131 } from '../methods/bank-131.ts'
import { purpose, recipient } from '../methods/confirm-information.ts'
import type { Operation, Posting } from '../state.ts'

/** What a statement says of an operation beside the sum: whom the money went to, and for what. */
export function statementWords({ data }: Operation, kind: Posting['kind']): Pick<Posting, 'purpose' | 'counterParty'> {
  if (kind === 'fee') return { purpose: 'Fee', counterParty: bank }
  const { payout_details, amount_details } = data
  if (!payout_details || !amount_details) return { purpose: '', counterParty: nobody }
  const payout = { ...data, payout_details, amount_details }
  const { name = '', account_number = '', bik = nobody.bank_code, inn, kpp } = recipient(payout)
  const registered = { ...(inn !== undefined && { inn }), ...(kpp !== undefined && { kpp }) }
  return { purpose: purpose(payout), counterParty: { name, account_number, bank_code: bik, ...registered } }
}

const bank: CounterParty = { name: bank131.bank_name, account_number: '', bank_code: bank131.bik }
const nobody: CounterParty = { name: '', account_number: '', bank_code: bank131.bik }
