import type { Exchange } from '../../../schemas/generated/types.ts'
import { limits } from '../../../schemas/limits.ts'
import { describeValue, type Violation } from '../../../schemas/violation.ts'
import type { PayoutData } from '../state.ts'

/** Roubles for one unit of a currency. Ours, and plain: the bank's are in the contract (docs: payout-currency, whose example has 80 for a dollar). */
export const rates: ReadonlyMap<string, number> = new Map([
  ['usd', 80],
  ['eur', 90],
])

/** A payout that no account could pay: in a currency of payments alone, or in roubles more kopecks than can be counted exactly. */
export function notExchanged({ amount_details: { amount, currency } }: PayoutData): Violation | undefined {
  const rate = currency.toLowerCase() === 'rub' ? 1 : rates.get(currency.toLowerCase())
  if (rate === undefined) {
    const expected = `${['rub', ...rates.keys()].join(', ')}: payouts are made in no other currency`
    return { pointer: '/amount_details/currency', expected, came: describeValue(currency) }
  }
  const most = Math.floor(limits.largest / rate)
  if (amount <= most) return undefined
  return { pointer: '/amount_details/amount', expected: `at most ${most} in ${currency}`, came: String(amount) }
}

/** A payout in a currency that the bank exchanges for roubles. */
export const isForeign = ({ amount_details: { currency } }: PayoutData): boolean => rates.has(currency.toLowerCase())

/** What the bank converts a payout in another currency into; `undefined` for one in roubles. */
export function exchangeFor(payoutId: string, { amount_details: source }: PayoutData): Exchange | undefined {
  const rate = rates.get(source.currency.toLowerCase())
  if (rate === undefined) return undefined
  const destination = { amount: source.amount * rate, currency: 'rub' }
  return { id: payoutId.replace('po_', 'fx_'), source, destination, fx_rate: String(rate) }
}
