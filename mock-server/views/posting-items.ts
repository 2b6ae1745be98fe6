import { directionOf } from '../core/money/ledger.ts'
import type { Account, Posting } from '../core/state.ts'
import { timestamp } from '../core/time/time.ts'
import type { Done, View } from '../core/view.ts'

/** A line of an account's history as the control API and the library show it. Sums are kopecks. */
export interface PostingItem {
  /** The account, a full stop, and the number of the line in it, from 1. */
  id: string
  account: string
  at: string
  kind: Posting['kind']
  /** Below zero where it left the account. */
  amount: number
  /** On the account afterwards, what is held included. */
  balance: number
  session_id?: string
  operation_id?: string
  purpose: string
}

/** What has happened on all accounts, oldest first, as one reads it at one moment. An account's lines add up from its opening to its balance. */
export function readPostings(view: View): Done<{ items: PostingItem[] }> {
  const lines = view.accounts().flatMap((account) => linesOf(account, view.postings(account.number)))
  lines.sort((a, b) => a.at - b.at)
  return { changes: {}, reply: { items: lines.map(({ item }) => item) } }
}

function linesOf({ number, opening }: Account, postings: readonly Posting[]): { at: number; item: PostingItem }[] {
  let balance = opening
  return postings.map(({ at, kind, amount, sessionId, operationId, purpose }, nth) => {
    const moved = directionOf[kind] * amount
    balance += moved
    const item: PostingItem = {
      id: `${number}.${nth + 1}`,
      account: number,
      at: timestamp(at),
      kind,
      amount: moved,
      balance,
      ...(sessionId !== undefined && { session_id: sessionId }),
      ...(operationId !== undefined && { operation_id: operationId }),
      purpose,
    }
    return { at, item }
  })
}
