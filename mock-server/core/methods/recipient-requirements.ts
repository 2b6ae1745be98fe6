import type { Given } from '../state.ts'
import { type Holder, holderOf } from './account-prefixes.ts'
import type { Requirement, Start } from './requirements.ts'

const requisite = (given: Given, name: 'inn' | 'kpp') =>
  given.payout_details?.type === 'bank_account' && given.payout_details.bank_account.system_type === 'ru'
    ? given.payout_details.bank_account.ru[name]
    : undefined

/** An account is asked whose it is only where the requisite is not there: for a token that means reading it. */
const needed =
  (name: 'inn' | 'kpp', ...holders: Holder[]) =>
  (_: Start, given: Given) => {
    if (requisite(given, name) !== undefined) return false
    const holder = holderOf(given)
    return holder !== undefined && holders.includes(holder)
  }

/** What a payout from a settlement account needs to know of the recipient, by whose account it is. From other sources both are optional. */
export const recipientRequirements: readonly Requirement[] = [
  {
    pointer: '/payout_details/bank_account/ru/inn',
    expected:
      "the recipient's INN, which payouts from a settlement account need for a sole proprietor (40802…) and a legal entity (40502…, 40701…, 40702…)",
    when: needed('inn', 'sole proprietor', 'legal entity'),
    found: (given) => requisite(given, 'inn'),
    source: 'docs: settlement-payout-accounts',
  },
  {
    pointer: '/payout_details/bank_account/ru/kpp',
    expected:
      "the recipient's KPP, which payouts from a settlement account need for a legal entity (40502…, 40701…, 40702…)",
    when: needed('kpp', 'legal entity'),
    found: (given) => requisite(given, 'kpp'),
    source: 'docs: settlement-payout-accounts',
  },
]
