import { isRefusal, type Refusal, refusalWithin } from '../refusal.ts'
import type { Account, Given, Session } from '../state.ts'
import type { Operation } from './kinds.ts'
import type { Work } from './work.ts'

/** How operations of a kind begin in a session, out of all that was given for them. */
export type Begin = (work: Work, session: Session, given: Given) => readonly Operation[] | Refusal

/** What begins in a session, and where in the body it was given: `/payout_list/1`, or nothing where the body is about it alone. */
export interface Part {
  begin: Begin
  given: Given
  pointer: string
}

/** The session once all parts have begun in it, or none of them; what was given at create has been used. */
export function beginAll(work: Work, session: Session, parts: readonly Part[]): Session | Refusal {
  const operations: Operation[] = []
  for (const { begin, given, pointer } of parts) {
    const begun = begin(work, session, given)
    if (isRefusal(begun)) return refusalWithin(pointer, begun)
    operations.push(...begun)
  }
  return { ...session, updatedAt: work.view.now, given: {}, operations }
}

/** The account that an operation is about to use, opened if the project has not seen it: as the parts that began before have left it. */
export function useAccount({ accounts }: Work, found: Account): Account {
  const account = accounts.get(found.number) ?? found
  accounts.set(account.number, account)
  return account
}
