import { methodOf } from '../methods/index.ts'
import { kindOfSource } from '../methods/source-kinds.ts'
import { type Refusal, refuseAccount, refuseFields } from '../refusal.ts'
import type { Account, AccountKind, Family, PayoutData } from '../state.ts'
import type { View } from '../view.ts'

/** The account a payout is taken from; an account the project has not seen is opened, unless it is strict. */
export function payingAccount(view: View, family: Family, data: PayoutData): Account | Refusal {
  const named = data.participant_details?.sender?.account
  const fromSettlement = family === 'plain' && methodOf(data.payout_details)?.plainDrawsOnSettlement
  const kind = fromSettlement ? 'settlement' : kindOfSource[family]
  if (kind === 'collateral') return view.mainAccount(kind)
  return named === undefined ? view.mainAccount(kind) : accountOfKind(view, kind, named)
}

function accountOfKind(view: View, kind: AccountKind, number: string): Account | Refusal {
  const account = view.account(number)
  if (account?.kind === kind) return account
  const pointer = '/participant_details/sender/account'
  if (account)
    return refuseFields({ pointer, expected: `a ${kind} account`, came: `the ${account.kind} account ${number}` })
  if (view.rules.strict) return refuseAccount(view.accounts(), pointer, number, kind)
  return { number, kind, currency: 'rub', opening: view.openingBalance, balance: view.openingBalance, held: 0 }
}
