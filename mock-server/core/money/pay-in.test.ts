import { describe, expect, it } from 'vitest'
import { limits } from '../../../schemas/limits.ts'
import { aView, nominal, settlement } from '../../testing/sample-state.ts'
import { isRefusal } from '../refusal.ts'
import { topUp } from './accounts.ts'
import { feeOfPayment, kopecksOf, mostOn, tooMuchToTake } from './pay-in.ts'

describe('what comes to the account for an amount', () => {
  it.each([
    [100, 'rub', 100],
    [100, 'RUB', 100],
    [100, 'usd', 8_000],
    [100, 'Eur', 9_000],
    [100, 'tonc', 25_000],
  ])('of %i %s is %i kopecks', (amount, currency, kopecks) => {
    expect(kopecksOf({ amount, currency })).toBe(kopecks)
  })
})

describe('the fee of a payment', () => {
  it.each([
    [10_000, 'rub', { percent: 0.35, minimum: 0 }, 35],
    [100, 'usd', { percent: 1, minimum: 0 }, 80],
    [100, 'rub', { percent: 1, minimum: 50 }, 50],
    [30, 'rub', { percent: 1, minimum: 50 }, 30],
    [30, 'rub', { percent: 200, minimum: 0 }, 30],
  ])('of %i %s by %o is %i kopecks: at most what has come', (amount, currency, tariff, fee) => {
    expect(feeOfPayment({ amount, currency }, tariff)).toBe(fee)
  })
})

describe('what is too much to take', () => {
  it('is more than a billion roubles in one payment', () => {
    const most = 100_000_000_000
    expect(tooMuchToTake({ amount: most, currency: 'rub' }, settlement)).toBeUndefined()
    expect(tooMuchToTake({ amount: most + 1, currency: 'rub' }, settlement)).toMatchObject({
      expected: `at most ${most} in rub`,
    })
    expect(tooMuchToTake({ amount: most / 80 + 1, currency: 'usd' }, settlement)).toMatchObject({
      expected: `at most ${most / 80} in usd`,
    })
  })

  it('leaves room: no top-up fills the account that payments under way are going to', () => {
    const full = limits.largest - settlement.opening
    const view = aView({ accounts: [settlement, nominal] })
    expect(topUp(view, nominal.number, full)).toHaveProperty('changes')
    expect(topUp(view, settlement.number, full)).toMatchObject({ reason: 'account_conflict' })
    const most = mostOn('settlement') - settlement.opening
    const topped = topUp(view, settlement.number, most)
    if (isRefusal(topped)) throw new Error(topped.description)
    // Forty thousand of the largest payments fit on top of that.
    expect(Number.isSafeInteger(topped.reply.account.balance + 40_000 * 100_000_000_000)).toBe(true)
    expect(topUp(view, settlement.number, most + 1)).toMatchObject({ reason: 'account_conflict' })
  })

  it('is anything where the account is nearly full, and nothing where it is below zero', () => {
    const one = { amount: 1, currency: 'rub' }
    expect(tooMuchToTake(one, { ...settlement, balance: limits.largest })).toMatchObject({
      expected: expect.stringContaining('is full'),
    })
    expect(tooMuchToTake(one, { ...settlement, balance: -1 })).toBeUndefined()
  })
})
