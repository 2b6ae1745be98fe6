import { expect, it } from 'vitest'
import { exchangeFor, rates } from './exchange.ts'
import { feeOf, usualTariff } from './fee.ts'
import { toCard } from './sample-state.ts'

it.each([
  [10_000, usualTariff, 35], // the docs' example
  [1, usualTariff, 0],
  [142, usualTariff, 0],
  [143, usualTariff, 1], // half a kopeck is a whole one
  [10_000, { percent: 0, minimum: 0 }, 0],
  [10_000, { percent: 1, minimum: 5_000 }, 5_000],
  [1_000_000, { percent: 1, minimum: 5_000 }, 10_000],
  [Number.MAX_SAFE_INTEGER, { percent: 100, minimum: 0 }, Number.MAX_SAFE_INTEGER],
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
