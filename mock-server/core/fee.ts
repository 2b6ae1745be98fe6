/** What the bank charges for a payout. */
export interface Tariff {
  /** Of the amount. */
  percent: number
  /** At least so many kopecks. */
  minimum: number
}

/** Makes the fee of the docs' example out of its amount: 35 kopecks of 100 roubles (docs: webhooks). */
export const usualTariff: Tariff = { percent: 0.35, minimum: 0 }

/** Whole kopecks, rounded half up. */
export const feeOf = (amount: number, { percent, minimum }: Tariff): number =>
  Math.max(minimum, Math.round((amount * percent) / 100))
