import { kindOfSource } from '../money/paying-account.ts'
import type { Family, Given } from '../state.ts'
import { accountOf } from '../tokens/tokens.ts'

/** Whose an account is; decides which requisites of the recipient a payout needs. */
export type Holder = 'person' | 'sole proprietor' | 'legal entity'

interface Recipients {
  holder: Holder
  /** The sources of money that pay to such accounts; a payout from any other one fails. */
  from: readonly Family[]
}

const everywhere: readonly Family[] = ['plain', 'nominal', 'rko']
const deposits = ['42301810', '42302810', '42303810', '42304810', '42305810', '42306810', '42307810']
const to = (holder: Holder, from: readonly Family[], ...prefixes: string[]) =>
  prefixes.map((prefix) => [prefix, { holder, from }] as const)

const PREFIX = 8

/** Accounts that the bank pays to, by their first eight digits (docs: russian-account, escrow-payout-accounts, settlement-payout-accounts). */
export const recipients: ReadonlyMap<string, Recipients> = new Map([
  ...to('person', everywhere, '40817810', ...deposits),
  ...to('person', ['plain'], '40820810'), // not a resident
  ...to('sole proprietor', everywhere, '40802810'),
  ...to('legal entity', everywhere, '40702810'),
  ...to('legal entity', ['nominal', 'rko'], '40701810', '40502810'),
])

/** Why the bank does not pay to that account: a payout to it is accepted and then fails. `undefined` if it does. */
export function unpayable(family: Family, given: Given): string | undefined {
  const account = recipientAccount(given)
  if (account === undefined || recipientsOf(account)?.from.includes(family)) return undefined
  const paid = [...recipients].filter(([, { from }]) => from.includes(family)).map(([prefix]) => prefix)
  const begins = account.slice(0, PREFIX)
  return `the account begins with ${begins}, and from a ${kindOfSource[family]} account the bank pays only to accounts that begin with ${paid.join(', ')}`
}

/** Whose account the payout goes to; `undefined` for a payout to something else, and for accounts that nobody is paid to. */
export function holderOf(given: Given): Holder | undefined {
  const account = recipientAccount(given)
  return account === undefined ? undefined : recipientsOf(account)?.holder
}

const recipientsOf = (account: string) => recipients.get(account.slice(0, PREFIX))

/** The number of the account that is paid to, where the payout is to an account by its number or its token. */
function recipientAccount({ payout_details: details }: Given): string | undefined {
  if (details?.type !== 'bank_account' || details.bank_account.system_type !== 'ru') return undefined
  return accountOf(details.bank_account.ru).account
}
