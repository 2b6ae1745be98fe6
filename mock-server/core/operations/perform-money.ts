import { takeId } from '../ids.ts'
import { addMoney, bookMoney, holdMoney, releaseMoney } from '../money/ledger.ts'
import { forFee, type StatementWords } from '../money/statement-words.ts'
import type { Account, Posting } from '../state.ts'
import { failing } from './failing.ts'
import { kindOf, type Operation } from './kinds.ts'
import type { Work } from './work.ts'

/** Sets the operation's money and its fee aside; without enough of it, its outcome is that. */
export function hold(work: Work, _: string, operation: Operation): Operation {
  const kind = kindOf(operation)
  const account = accountOf(work, operation)
  if (!account || kind.direction !== 'out') return operation
  const amount = kind.cost(operation) + (operation.fee ?? 0)
  const debited = holdMoney(account, amount, kind.mayOverdraw?.(operation))
  if (!debited) return failing(operation, work.context.outcome('insufficient_wallet_balance'))
  work.accounts.set(account.number, debited)
  return { ...operation, held: amount }
}

/** Takes the money that was held off the account, or puts on it what has come, the fee taken off: it is paid. */
export function book(work: Work, sessionId: string, operation: Operation): Operation {
  const kind = kindOf(operation)
  const account = accountOf(work, operation)
  if (account && kind.direction !== 'none') {
    const { fee = 0 } = operation
    const amount = kind.cost(operation)
    const booked = kind.direction === 'in' ? addMoney(account, amount - fee) : bookMoney(account, operation.held)
    work.accounts.set(account.number, booked)
    post(work, sessionId, operation, kind.posting(operation), amount, kind.statement(operation))
    if (fee > 0) post(work, sessionId, operation, 'fee', fee, forFee)
  }
  const transactionInfo = kind.transactionInfo?.(operation)
  return { ...operation, held: 0, ...(transactionInfo && { transactionInfo }) }
}

/** Gives back the money that was held. */
export function release(work: Work, _: string, operation: Operation): Operation {
  const account = accountOf(work, operation)
  if (account && operation.held > 0) work.accounts.set(account.number, releaseMoney(account, operation.held))
  return { ...operation, held: 0 }
}

/** Puts what was paid back on the account; the fee stays with the bank. */
export function giveBack(work: Work, sessionId: string, operation: Operation): Operation {
  const kind = kindOf(operation)
  const account = accountOf(work, operation)
  if (account && kind.direction !== 'none') {
    const amount = kind.cost(operation)
    work.accounts.set(account.number, addMoney(account, amount))
    post(work, sessionId, operation, 'return', amount, kind.statement(operation))
  }
  return { ...operation, returned: { id: takeId(work.counters, 'refund'), at: work.view.now } }
}

/** The account as this decision has left it so far. */
const accountOf = ({ accounts, view }: Work, { account }: Operation): Account | undefined =>
  account === undefined ? undefined : (accounts.get(account) ?? view.account(account))

function post(
  { view, postings }: Work,
  sessionId: string,
  { id, account }: Operation,
  kind: Posting['kind'],
  amount: number,
  words: StatementWords,
): void {
  if (account === undefined) return
  postings.push({ at: view.now, kind, account, amount, sessionId, operationId: id, ...words })
}
