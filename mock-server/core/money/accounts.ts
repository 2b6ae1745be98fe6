import { type Refusal, refuse } from '../refusal.ts'
import type { Account, AccountKind, Posting } from '../state.ts'
import type { Changes, Decision, View } from '../view.ts'
import { mostOn } from './pay-in.ts'

/** An account as it is to be. */
interface WantedAccount {
  number: string
  kind: AccountKind
  currency?: string
  /** Kopecks on it, what is set aside included. */
  balance?: number
}

/** Opens accounts, or gives those there are another balance, as if they had been opened with it; its history stays. */
export function setAccounts(view: View, wanted: readonly WantedAccount[]): Decision<object> {
  const accounts = wanted.map((each) => changed(view, each))
  const refused = accounts.find((each) => 'refused' in each)
  return refused ?? { changes: { accounts: accounts as Account[] }, reply: {} }
}

function changed(view: View, { number, kind, currency = 'rub', balance }: WantedAccount): Account | Refusal {
  const before = view.account(number)
  if (!before) {
    const opening = balance ?? view.openingBalance
    return { number, kind, currency, opening, balance: opening, held: 0 }
  }
  if (before.kind !== kind) return conflict(number, `it is a ${before.kind} account and stays one, got ${kind}`)
  const after = balance ?? before.balance
  if (after < before.held)
    return conflict(number, `${before.held} kopecks are set aside for payouts under way, got a balance of ${after}`)
  const opening = before.opening + (after - before.balance)
  if (after > before.balance && opening > mostOn(kind) - cameIn(view, number)) return conflict(number, cannotHold(kind))
  if (opening < 0) return conflict(number, `more than ${after} kopecks have come to it since it was opened`)
  return { ...before, opening, balance: after }
}

/** Money that comes to an account. What else a top-up causes, a webhook say, joins these changes. */
export function topUp(view: View, number: string, amount: number): Decision<{ account: Account }> {
  const before = view.account(number)
  if (!before) return refuse('unknown_account', `the project has no account ${number}`)
  const { kind } = before
  if (amount > mostOn(kind) - before.opening - cameIn(view, number)) return conflict(number, cannotHold(kind))
  const account = { ...before, balance: before.balance + amount }
  const posting: Posting = { at: view.now, account: number, amount, kind: 'topup', purpose: 'Top-up', counterParty }
  const changes: Changes = { accounts: [account], postings: [posting] }
  return { changes, reply: { account } }
}

/** All that has come to an account from outside. With what it was opened with it stays an exact number, and so does every balance it ever had. */
const cameIn = (view: View, number: string): number =>
  view.postings(number).reduce((sum, { kind, amount }) => (fromOutside.includes(kind) ? sum + amount : sum), 0)

const fromOutside: readonly Posting['kind'][] = ['topup', 'payment']

const cannotHold = (kind: AccountKind) =>
  `it cannot hold that much: at most ${mostOn(kind)} kopecks, what it was opened with and what came to it since taken together`

/** Who tops accounts up: the partner itself, from an account at another bank. */
const counterParty = { name: 'OOO Partner', account_number: '40702810000000000131', bank_code: '044525974' }

const conflict = (number: string, why: string) => refuse('account_conflict', `account ${number}: ${why}`)
