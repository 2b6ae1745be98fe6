import type { AccountStatementAnswer, StatementTransaction } from '../../../schemas/generated/types.ts'
import { refuseAccount, refuseFields } from '../refusal.ts'
import type { Account, Posting } from '../state.ts'
import { moscowDay } from '../time/time.ts'
import type { Decision, View } from '../view.ts'
import { available, directionOf } from './ledger.ts'

/** Accounts whose balance can be asked for (docs: statements-balance). */
const prefixes = ['40702', '40703', '40802', '40807', '40701']

interface Balance {
  account_number: string
  account_currency: string
  balance: { current_balance: number }
}

/** report/account_balance */
export function accountBalance(view: View, number: string): Decision<Balance> {
  if (!prefixes.some((prefix) => number.startsWith(prefix))) {
    const expected = `an account that begins with ${prefixes.join(', ')}`
    return refuseFields({ pointer: '/account_number', expected, came: JSON.stringify(number) })
  }
  const account = view.account(number)
  if (!account) return refuseAccount(view.accounts(), '/account_number', number)
  const balance = { current_balance: available(account) }
  return { changes: {}, reply: { account_number: number, account_currency: inCapitals(account), balance } }
}

/** report/account_statement: one day, whose lines add up from its opening balance to its closing one. */
export function accountStatement(
  view: View,
  date: string,
  number: string,
): Decision<Omit<AccountStatementAnswer, 'status'>> {
  const account = view.account(number)
  if (!account) return refuseAccount(view.accounts(), '/account_number', number)
  const lines = view.postings(number).map((posting, at) => ({ posting, at, day: moscowDay(posting.at) }))
  const before = lines.filter(({ day }) => day < date)
  const within = lines.filter(({ day }) => day === date)
  const opening = before.reduce((sum, { posting }) => sum + directionOf[posting.kind] * posting.amount, account.opening)
  const total_turnover = { debet: turnover(within, 'debet'), credit: turnover(within, 'credit') }
  if (!Object.values(total_turnover).every(Number.isSafeInteger))
    return refuseFields({ pointer: '/date_from', expected: 'a day whose turnover is an exact number', came: date })
  const reply = {
    method: { name: 'account_statement' as const },
    account_statement: { date_from: date, date_to: date, account_number: number },
    total_turnover,
    total_balance: { opening, closing: opening + (total_turnover.credit - total_turnover.debet) },
    transactions: within.map((line) => transaction(account, line)),
  }
  return { changes: {}, reply }
}

interface StatementLine {
  posting: Posting
  /** Its place in the history of the account. */
  at: number
  day: string
}

const way = ({ kind }: Posting) => (directionOf[kind] < 0 ? 'debet' : 'credit')

const turnover = (lines: readonly StatementLine[], which: 'debet' | 'credit'): number =>
  lines.filter(({ posting }) => way(posting) === which).reduce((sum, { posting }) => sum + posting.amount, 0)

function transaction(account: Account, { posting, at, day }: StatementLine): StatementTransaction {
  const { amount, sessionId, operationId, purpose, counterParty } = posting
  return {
    amount,
    currency: inCapitals(account),
    payment_date: day,
    bank_system_id: String(1001 + at),
    ...(operationId !== undefined && { transaction_id: operationId }),
    ...(sessionId !== undefined && { session_id: sessionId }),
    purpose,
    counter_party: counterParty,
    type: way(posting),
  }
}

const inCapitals = ({ currency }: Account) => currency.toUpperCase()
