import type { Violation } from '../../schemas/violation.ts'
import { directionOf } from '../core/money/ledger.ts'
import type { ProjectState } from '../store/rows.ts'

/** What is on each account is what it was opened with and what its history says. */
export function ledgerProblems({ accounts, postings }: ProjectState): Violation[] {
  const moved = new Map<string, number>()
  for (const { account, kind, amount } of postings)
    moved.set(account, (moved.get(account) ?? 0) + directionOf[kind] * amount)
  return accounts.flatMap(({ number, opening, balance, held }, at) => {
    const pointer = `/state/accounts/${at}`
    const sum = opening + (moved.get(number) ?? 0)
    const wrong = []
    if (balance !== sum)
      wrong.push({ pointer: `${pointer}/balance`, expected: `${sum}, by its history`, came: String(balance) })
    if (held < 0) wrong.push({ pointer: `${pointer}/held`, expected: 'nothing below 0', came: String(held) })
    return wrong
  })
}
