/** What the bank charges for a payout. */
export interface Tariff {
  /** Of the amount; counted to the millionth. */
  percent: number
  /** At least so many kopecks. */
  minimum: number
}

/** Makes the fee of the docs' example out of its amount: 35 kopecks of 100 roubles (docs: webhooks). */
export const usualTariff: Tariff = { percent: 0.35, minimum: 0 }

/** Whole kopecks, rounded half up. */
export const feeOf = (amount: number, { percent, minimum }: Tariff): number =>
  Math.max(minimum, part(amount, Math.round(percent * MILLIONTHS)))

const MILLIONTHS = 1_000_000
const WHOLE = 100 * MILLIONTHS

/** A product beyond the exact numbers is made of BigInts: a fee of a large payout must not be off by a kopeck. */
function part(amount: number, share: number): number {
  const product = amount * share
  if (Number.isSafeInteger(product)) return Math.round(product / WHOLE)
  return Number((BigInt(amount) * BigInt(share) + BigInt(WHOLE / 2)) / BigInt(WHOLE))
}
