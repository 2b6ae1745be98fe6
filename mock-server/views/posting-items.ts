import TinyQueue from 'tinyqueue'
import { directionOf } from '../core/money/ledger.ts'
import type { Posting } from '../core/state.ts'
import { type Micros, timestamp } from '../core/time/time.ts'
import type { Done, View } from '../core/view.ts'
import { STRETCH } from '../store/pages.ts'
import { nextMacrotask } from '../timers/next-macrotask.ts'

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

/** An account and its lines at one moment: those that came later stand behind `count`. */
export interface AccountLines {
  number: string
  opening: number
  postings: readonly Posting[]
  count: number
}

/** What has happened on all accounts, as one reads it at one moment; nothing is rendered of it yet. */
export function readPostings(view: View): Done<{ accounts: AccountLines[] }> {
  const accounts = view.accounts().map(({ number, opening }) => {
    const postings = view.postings(number)
    return { number, opening, postings, count: postings.length }
  })
  return { changes: {}, reply: { accounts } }
}

/** A line by the id of its item: `<account>.<number of the line>`. */
function readPostingId(id: string): { number: string; nth: number } | undefined {
  const [, number, nth] = /^(.*)\.([1-9]\d{0,14})$/.exec(id) ?? []
  return number === undefined ? undefined : { number, nth: Number(nth) - 1 }
}

export function hasPosting(accounts: readonly AccountLines[], id: string): boolean {
  const read = readPostingId(id)
  return accounts.some(({ number, count }) => number === read?.number && read.nth < count)
}

/** So many lines are passed over at a stretch. */
const PASSED = 250

/** The lines of all accounts, oldest first, a few at a time, from behind the one called `after`. An account's lines add up from its opening to its balance. */
export async function* postingPages(accounts: readonly AccountLines[], after?: string): AsyncGenerator<PostingItem[]> {
  const last = after === undefined ? undefined : readPostingId(after)
  let isBehind = after === undefined
  let passed = 0
  let items: PostingItem[] = []
  for (const head of inOrder(accounts)) {
    if (!isBehind) {
      isBehind = head.nth === last?.nth && head.of.number === last.number
      passed += 1
      if (passed % PASSED === 0) await nextMacrotask()
      continue
    }
    items.push(itemOf(head))
    if (items.length < STRETCH) continue
    yield items
    items = []
    await nextMacrotask()
  }
  if (items.length > 0) yield items
}

/** A line of an account, and what is on the account after it. */
interface Head {
  of: AccountLines
  /** Of the account among the others. */
  order: number
  nth: number
  balance: number
}

const atOf = ({ of, nth }: Head): Micros => of.postings[nth]!.at

/** The lines in their order, those of one moment account by account; what is handed out is of use until the next one is asked for. */
function* inOrder(accounts: readonly AccountLines[]): Generator<Head> {
  const first = accounts.map((of, order): Head => ({ of, order, nth: 0, balance: of.opening }))
  const heads = new TinyQueue(
    first.filter(({ of }) => of.count > 0),
    (one, other) => atOf(one) - atOf(other) || one.order - other.order,
  )
  for (let head = heads.pop(); head; head = heads.pop()) {
    const { kind, amount } = head.of.postings[head.nth]!
    head.balance += directionOf[kind] * amount
    yield head
    head.nth += 1
    if (head.nth < head.of.count) heads.push(head)
  }
}

function itemOf({ of, nth, balance }: Head): PostingItem {
  const { at, kind, amount, sessionId, operationId, purpose } = of.postings[nth]!
  return {
    id: `${of.number}.${nth + 1}`,
    account: of.number,
    at: timestamp(at),
    kind,
    amount: directionOf[kind] * amount,
    balance,
    ...(sessionId !== undefined && { session_id: sessionId }),
    ...(operationId !== undefined && { operation_id: operationId }),
    purpose,
  }
}
