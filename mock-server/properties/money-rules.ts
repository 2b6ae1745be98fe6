import { expect } from 'vitest'
import type { Run, Snapshot } from './play.ts'
import { balance } from './scenario.ts'

export const payoutsIn = ({ operations }: Snapshot['sessions'][number]) =>
  operations.flatMap((each) => (each.kind === 'payout' ? [each] : []))
export const payoutsOf = ({ sessions }: Snapshot) => sessions.flatMap(payoutsIn)
export type Payout = ReturnType<typeof payoutsOf>[number]

export const amountOf = ({ data }: Payout) => data.amount_details.amount
const isPaid = ({ state }: Payout) => state === 'succeeded' || state === 'returned'
export const isFinished = (payout: Payout) => isPaid(payout) || payout.state === 'failed'
/** Begun with too little money for it: nothing was set aside, and it will fail. */
const isPoor = ({ outcome, held }: Payout) => held === 0 && outcome.error?.code === 'insufficient_wallet_balance'
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

/** What is true of the money of payouts after each step, whatever a partner does. */
export const moneyRules = {
  'is neither made nor lost: what was there is what is left and what was paid and did not come back'({ steps }) {
    for (const { after } of steps)
      for (const { number, opening, balance: left } of after.accounts) {
        const lines = after.postings.filter(({ account }) => account === number)
        expect(left + sum(lines.map(({ kind, amount }) => (kind === 'payout' ? amount : -amount)))).toBe(opening)
        expect(opening).toBe(number.endsWith('99') ? 100_000_000_000 : balance)
      }
  },
  'is set aside for every payout under way, and for nothing else'({ steps }) {
    for (const { after } of steps)
      for (const { number, held } of after.accounts) {
        const inFlight = payoutsOf(after).filter((each) => each.account === number && !isFinished(each))
        expect(held).toBe(sum(inFlight.filter((each) => !isPoor(each)).map(amountOf)))
      }
  },
  'is never owed: no account falls below zero, nor below what is set aside on it'({ steps }) {
    for (const { after } of steps)
      for (const account of after.accounts) {
        expect(account.held).toBeGreaterThanOrEqual(0)
        expect(account.balance).toBeGreaterThanOrEqual(account.held)
      }
  },
  'leaves an account once for a payout that succeeded, in full, and comes back once for one that was returned'({
    steps,
  }) {
    for (const { after } of steps)
      for (const payout of payoutsOf(after)) {
        const lines = after.postings.filter(({ operationId }) => operationId === payout.id)
        const line = { account: payout.account, amount: amountOf(payout) }
        const kinds = [...(isPaid(payout) ? ['payout'] : []), ...(payout.state === 'returned' ? ['return'] : [])]
        expect(lines.map(({ kind, account, amount }) => ({ kind, account, amount }))).toEqual(
          kinds.map((kind) => ({ kind, ...line })),
        )
      }
  },
} satisfies Record<string, (run: Run) => void>
