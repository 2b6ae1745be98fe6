import type { CounterParty } from '../../../schemas/generated/types.ts'
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

const bank: CounterParty = { name: 'Bank 131', account_number: '', bank_code: '049205131' }
const nobody: CounterParty = { name: '', account_number: '', bank_code: '049205131' }
