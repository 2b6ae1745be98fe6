import type { Amount } from '../../../schemas/generated/types.ts'
import { limits } from '../../../schemas/limits.ts'
import type { Violation } from '../../../schemas/violation.ts'
import type { Account, AccountKind } from '../state.ts'
import { rates } from './exchange.ts'
import { feeOf, type Tariff } from './fee.ts'

/** Roubles for one unit of a currency that payments may come in. Ours, as those of payouts. */
const payInRates: ReadonlyMap<string, number> = new Map([...rates, ['rub', 1], ['tonc', 250]])

/** Kopecks that come to the account for an amount. */
export const kopecksOf = ({ amount, currency }: Amount): number =>
  amount * (payInRates.get(currency.toLowerCase()) ?? 1)

/** What the bank keeps of a payment: never more than has come (ours). */
export const feeOfPayment = (amount: Amount, tariff: Tariff): number => {
  const kopecks = kopecksOf(amount)
  return Math.min(feeOf(kopecks, tariff), kopecks)
}

/** One payment is at most a billion roubles (ours), and forty thousand of those have room on an account at once: a balance stays exact. */
const LARGEST = 100_000_000_000
const ROOM = 40_000 * LARGEST

/** What an account can hold by opening and topping it up: where payments come to, room is left for those under way. */
export const mostOn = (kind: AccountKind): number => (kind === 'settlement' ? limits.largest - ROOM : limits.largest)

/** A payment that is too large, or for which the account has no room left. */
export function tooMuchToTake(amount: Amount, { balance, number }: Account): Violation | undefined {
  const came = String(amount.amount)
  const pointer = '/amount_details/amount'
  const most = Math.floor(LARGEST / (payInRates.get(amount.currency.toLowerCase()) ?? 1))
  if (amount.amount > most) return { pointer, expected: `at most ${most} in ${amount.currency}`, came }
  if (balance <= mostOn('settlement')) return undefined
  return { pointer, expected: `an account with room for it: ${number} is full`, came }
}
