import { expect, it } from 'vitest'
import { toCard } from '../../testing/sample-state.ts'
import { exchangeFor, rates } from './exchange.ts'
import { feeOf, usualTariff } from './fee.ts'

it.each([
  [10_000, usualTariff, 35], // the docs' example
  [1, usualTariff, 0],
  [142, usualTariff, 0],
  [143, usualTariff, 1], // half a kopeck is a whole one
  [10_000, { percent: 0, minimum: 0 }, 0],
  [10_000, { percent: 1, minimum: 5_000 }, 5_000],
  [1_000_000, { percent: 1, minimum: 5_000 }, 10_000],
  [Number.MAX_SAFE_INTEGER, { percent: 100, minimum: 0 }, Number.MAX_SAFE_INTEGER],
  [11_000, usualTariff, 39], // 38.5, which a product of fractions makes a little less of
  [9_007_199_254_739_857, usualTariff, 31_525_197_391_589],
  // Exact where the product is beyond the exact numbers: 0.35 % of it is 31525197391593.4685.
  [Number.MAX_SAFE_INTEGER, usualTariff, 31_525_197_391_593],
  [Number.MAX_SAFE_INTEGER, { percent: 99.999_999, minimum: 0 }, 9_007_199_164_668_998],
])('the fee of %i kopecks by %o is %i', (amount, tariff, fee) => {
  expect(feeOf(amount, tariff)).toBe(fee)
})

it('dollars and euros are exchanged at the rate of the table, in whichever letters; roubles are not', () => {
  const inCurrency = (currency: string) =>
    exchangeFor('po_7', { ...toCard, amount_details: { amount: 10_000, currency } })
  for (const [currency, rate] of rates)
    for (const written of [currency, currency.toUpperCase()])
      expect(inCurrency(written)).toEqual({
        id: 'fx_7',
        source: { amount: 10_000, currency: written },
        destination: { amount: 10_000 * rate, currency: 'rub' },
        fx_rate: String(rate),
      })
  expect(inCurrency('rub')).toBeUndefined()
  expect(inCurrency('RUB')).toBeUndefined()
})
