import { payoutSamples } from '../../../schemas/payout-samples.ts'
import type { Given } from '../state.ts'
import { accountOf } from '../tokens/tokens.ts'
import { type Holder, holderOfNumber, unpayableNumber } from './account-prefixes.ts'
import { type DetailsOf, defineMethod } from './define-method.ts'
import type { Start } from './requirements.ts'

const requisites = ({ payout_details: details }: Given) =>
  details?.type === 'bank_account' && details.bank_account.system_type === 'ru' ? details.bank_account.ru : undefined

/** The number of the account, given by itself or behind a token. */
const numberOf = ({ bank_account }: DetailsOf<'bank_account/ru'>) => accountOf(bank_account.ru).account

/** Whose account the payout goes to; `undefined` for a payout to something else, and for accounts that nobody is paid to. */
export function holderOf(given: Given): Holder | undefined {
  const ru = requisites(given)
  return ru && holderOfNumber(accountOf(ru).account)
}

/** An account is asked whose it is only where the requisite is not there: for a token that means reading it. */
const needed =
  (name: 'inn' | 'kpp', ...holders: Holder[]) =>
  (_: Start, given: Given) => {
    if (requisites(given)?.[name] !== undefined) return false
    const holder = holderOf(given)
    return holder !== undefined && holders.includes(holder)
  }

/** To a Russian bank account: by its number, or by a token. */
export const account = defineMethod({
  tag: 'bank_account/ru',
  title: 'bank account by number or token',
  plural: 'accounts',
  paidBy: ['plain', 'nominal', 'rko'],
  otherCurrencies: true,
  accountTransfer: true,
  requirementsOf: {
    rko: [
      {
        pointer: '/payout_details/bank_account/ru/inn',
        expected:
          "the recipient's INN, which payouts from a settlement account need for a sole proprietor (40802…) and a legal entity (40502…, 40701…, 40702…)",
        when: needed('inn', 'sole proprietor', 'legal entity'),
        found: (given) => requisites(given)?.inn,
        source: 'docs: settlement-payout-accounts',
      },
      {
        pointer: '/payout_details/bank_account/ru/kpp',
        expected:
          "the recipient's KPP, which payouts from a settlement account need for a legal entity (40502…, 40701…, 40702…)",
        when: needed('kpp', 'legal entity'),
        found: (given) => requisites(given)?.kpp,
        source: 'docs: settlement-payout-accounts',
      },
    ],
  },
  unpayable: (details, family) => unpayableNumber(family, numberOf(details)),
  recipient({ bank_account: { ru } }) {
    const { full_name, inn, kpp } = ru
    const { account, bik } = accountOf(ru)
    return {
      account_number: account,
      name: full_name,
      bank_name: `Bank ${bik}`,
      bik,
      correspondent_account_number: `30101810000000000${bik.slice(-3)}`,
      ...(inn !== undefined && { inn }),
      ...(kpp !== undefined && { kpp }),
    }
  },
  purpose: ({ bank_account: { ru } }) => ru.description,
  bare: ({ bank_account }) => bank_account,
  known({ bank_account }) {
    const { bik, account } = accountOf(bank_account.ru)
    return { ...bank_account, ru: { ...bank_account.ru, bik, account } }
  },
  // sdk-run: BankAccountRu knows no token; the account behind a token is known but was not offered
  mayBeMissing: ['/ru/token', '/ru/bik', '/ru/account'],
  // sdk: BankAccountRu says it all the same
  defaults: { '/ru/is_fast': false },
  reserved: { field: 'account', of: numberOf },
  sample: payoutSamples.account,
  source: 'docs: russian-account, payout-tokenized-account, escrow-payout-accounts, settlement-payout-accounts',
})
