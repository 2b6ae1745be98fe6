import type { Account, Posting } from '../state.ts'

/** Which way the money of a line of the history went: off the account or onto it. */
export const directionOf: Record<Posting['kind'], 1 | -1> = {
  payout: -1,
  fee: -1,
  return: 1,
  topup: 1,
  payment: 1,
  refund: -1,
  chargeback: -1,
}

/** Kopecks that a new payout may still take from the account. */
export const available = (account: Account): number => account.balance - account.held

/** Sets kopecks aside, or answers `undefined` if there are too few and it may not overdraw. */
export const holdMoney = (account: Account, amount: number, mayOverdraw = false): Account | undefined =>
  mayOverdraw || amount <= available(account) ? { ...account, held: account.held + amount } : undefined

/** Gives back what was set aside. */
export const releaseMoney = (account: Account, amount: number): Account => ({ ...account, held: account.held - amount })

/** Puts on the account what has come, or has come back. */
export const addMoney = (account: Account, amount: number): Account => ({
  ...account,
  balance: account.balance + amount,
})

/** Takes what was set aside off the account for good. */
export const bookMoney = (account: Account, amount: number): Account => ({
  ...account,
  held: account.held - amount,
  balance: account.balance - amount,
})
