import type { Family } from '../state.ts'
import { kindOfSource } from './source-kinds.ts'

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

/** Why the bank does not pay to an account of that number; `undefined` if it does, and where there is no number. */
export function unpayableNumber(family: Family, account: string | undefined): string | undefined {
  if (account === undefined || recipientsOf(account)?.from.includes(family)) return undefined
  const paid = [...recipients].filter(([, { from }]) => from.includes(family)).map(([prefix]) => prefix)
  const begins = account.slice(0, PREFIX)
  return `the account begins with ${begins}, and from a ${kindOfSource[family]} account the bank pays only to accounts that begin with ${paid.join(', ')}`
}

/** Whose the account of that number is; `undefined` for accounts that nobody is paid to. */
export const holderOfNumber = (account: string): Holder | undefined => recipientsOf(account)?.holder

const recipientsOf = (account: string) => recipients.get(account.slice(0, PREFIX))
