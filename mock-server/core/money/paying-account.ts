import { type Refusal, refuseAccount, refuseFields } from '../refusal.ts'
import type { Account, AccountKind, Family, PayoutData } from '../state.ts'
import type { View } from '../view.ts'

export const kindOfSource: Readonly<Record<Family, AccountKind>> = {
  plain: 'collateral',
  nominal: 'nominal',
  rko: 'settlement',
}

/** The account a payout is taken from; an account the project has not seen is opened, unless it is strict. */
export function payingAccount(view: View, family: Family, data: PayoutData): Account | Refusal {
  const named = data.participant_details?.sender?.account
  if (family === 'plain' && !isFps(data)) return view.mainAccount('collateral')
  // docs: payout-fps-phone draws on a settlement account through the plain methods
  const kind = family === 'plain' ? 'settlement' : kindOfSource[family]
  return named === undefined ? view.mainAccount(kind) : accountOfKind(view, kind, named)
}

const isFps = ({ payout_details }: PayoutData) =>
  payout_details.type === 'bank_account' && payout_details.bank_account.system_type === 'faster_payment_system'

function accountOfKind(view: View, kind: AccountKind, number: string): Account | Refusal {
  const account = view.account(number)
  if (account?.kind === kind) return account
  const pointer = '/participant_details/sender/account'
  if (account)
    return refuseFields({ pointer, expected: `a ${kind} account`, came: `the ${account.kind} account ${number}` })
  if (view.rules.strict) return refuseAccount(view.accounts(), pointer, number, kind)
  return { number, kind, currency: 'rub', opening: view.openingBalance, balance: view.openingBalance, held: 0 }
}
