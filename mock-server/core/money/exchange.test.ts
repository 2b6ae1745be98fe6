import { expect, it } from 'vitest'
import { toCard } from '../../testing/sample-state.ts'
import { notExchanged } from './exchange.ts'

const payoutOf = (amount: number, currency: string) => notExchanged({ ...toCard, amount_details: { amount, currency } })

it.each(['rub', 'RUB', 'usd', 'Eur'])('pays out in %s', (currency) => {
  expect(payoutOf(10_000, currency)).toBeUndefined()
})

it('pays out nothing in a currency that only payments have: it would be taken for roubles', () => {
  expect(payoutOf(10_000, 'tonc')).toEqual({
    pointer: '/amount_details/currency',
    expected: 'rub, usd, eur: payouts are made in no other currency',
    came: '"tonc"',
  })
})

it('pays out no more than can be counted exactly in roubles', () => {
  const most = Math.floor(Number.MAX_SAFE_INTEGER / 80)
  expect(payoutOf(most, 'usd')).toBeUndefined()
  expect(payoutOf(most + 1, 'usd')).toMatchObject({ pointer: '/amount_details/amount', came: String(most + 1) })
})
