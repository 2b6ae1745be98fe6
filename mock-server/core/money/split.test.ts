import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RevenueSplitItem } from '../../../schemas/generated/types.ts'
import { splitOf, splitProblems } from './split.ts'

const rub = (amount: number) => ({ amount, currency: 'rub' })
const by = (percent: string): RevenueSplitItem => ({ contractor_alias: 'north', percent })
const of = (amount: number): RevenueSplitItem => ({ contractor_alias: 'east', amount: rub(amount) })
const rest: RevenueSplitItem = { contractor_alias: 'south', remains: true }
const amounts = (items: RevenueSplitItem[], total: number) =>
  splitOf(items, rub(total)).map((each) => each.amount?.amount)

describe('the shares of a payment', () => {
  it.each<[string, RevenueSplitItem[], number, number[]]>([
    ['percentages', [by('60'), by('40')], 10_000, [6_000, 4_000]],
    ['one that gets what is left', [by('10.5'), rest], 10_000, [1_050, 8_950]],
    ['a fraction, for the one that gets what is left', [by('33.3333'), by('33.3333'), rest], 100, [33, 33, 34]],
    ['a fraction, for the largest one that was cut off', [by('33.33'), by('33.34'), by('33.33')], 100, [33, 34, 33]],
    ['like fractions, for the first', [by('50'), by('50')], 101, [51, 50]],
    ['amounts', [of(2_500), of(7_500)], 10_000, [2_500, 7_500]],
    ['all three', [of(2_500), by('10'), rest], 10_000, [2_500, 1_000, 6_500]],
    ['nothing left', [by('100'), rest], 10_000, [10_000, 0]],
    ['a kopeck', [by('0.0001'), rest], 1, [0, 1]],
    [
      'the largest amount there is',
      [by('33.3333'), rest],
      Number.MAX_SAFE_INTEGER,
      [3002396749180578, 6004802505560413],
    ],
  ])('%s', (_, items, total, expected) => {
    expect(splitProblems(items, rub(total))).toEqual([])
    expect(amounts(items, total)).toEqual(expected)
  })

  it('keep what was sent, in its order', () => {
    expect(splitOf([rest, by('10')], { amount: 1_000, currency: 'RUB' })).toEqual([
      { ...rest, amount: { amount: 900, currency: 'RUB' } },
      { ...by('10'), amount: { amount: 100, currency: 'RUB' } },
    ])
  })

  it('are the whole to the last kopeck, and none is below zero', () => {
    const percent = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e15 }),
        fc.array(percent, { minLength: 1, maxLength: 8 }),
        (total, parts) => {
          const text = (millionths: number) => (millionths / 10_000).toFixed(4)
          const sum = parts.reduce((all, each) => all + each, 0)
          const items = [...parts.map((each) => by(text(Math.max(1, Math.floor((each / sum) * 999_000))))), rest]
          expect(splitProblems(items, rub(total))).toEqual([])
          const shares = amounts(items, total) as number[]
          expect(shares.reduce((all, each) => all + each, 0)).toBe(total)
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  it('are the whole also where no item gets the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e15 }), fc.integer({ min: 1, max: 999_999 }), (total, one) => {
        const text = (millionths: number) => (millionths / 10_000).toFixed(4)
        const shares = amounts([by(text(one)), by(text(1_000_000 - one))], total) as number[]
        expect(shares.reduce((all, each) => all + each, 0)).toBe(total)
      }),
    )
  })
})

describe('shares that are refused', () => {
  it.each<[string, RevenueSplitItem[], { pointer: string; expected: RegExp; came: string }]>([
    [
      'more than all',
      [by('60'), by('40.0001')],
      { pointer: '', expected: /^shares of 10000 in all at the most$/, came: '10000.01' },
    ],
    ['more by an amount', [by('60'), of(4_001)], { pointer: '', expected: /at the most$/, came: '10001' }],
    [
      'less than all, and nobody gets the rest',
      [by('60')],
      { pointer: '', expected: /or remains: true of one$/, came: '6000' },
    ],
    [
      'less by a fraction',
      [by('33.3333'), by('66.6666')],
      { pointer: '', expected: /^shares of 10000 in all, or/, came: '9999.99' },
    ],
    ['two that get the rest', [by('60'), rest, rest], { pointer: '', expected: /^one item with remains/, came: '2' }],
    [
      'an item without a share',
      [{ contractor_alias: 'north' }, rest],
      { pointer: '/0', expected: /^one of/, came: 'none' },
    ],
    [
      'an item that does not get the rest',
      [{ contractor_alias: 'north', remains: false }],
      { pointer: '/0', expected: /^one of/, came: 'none' },
    ],
    [
      'an item with two',
      [rest, { ...by('60'), amount: rub(1) }],
      { pointer: '/1', expected: /^one of/, came: 'percent and amount' },
    ],
    [
      'another currency',
      [{ ...of(5), amount: { amount: 5, currency: 'usd' } }, rest],
      { pointer: '/0/amount/currency', expected: /^rub$/, came: '"usd"' },
    ],
    ...['0', '0.0000', '100.0001', '-1', '1e2', '10,5', '10.12345', '', ' 5'].map(
      (percent): [string, RevenueSplitItem[], { pointer: string; expected: RegExp; came: string }] => [
        `a percentage ${JSON.stringify(percent)}`,
        [by(percent), rest],
        { pointer: '/0/percent', expected: /^a number above 0/, came: JSON.stringify(percent) },
      ],
    ),
  ])('%s', (_, items, { pointer, expected, came }) => {
    expect(splitProblems(items, rub(10_000))).toEqual([
      { pointer: `/revenue_split_info${pointer}`, expected: expect.stringMatching(expected), came },
    ])
  })

  it('are told of one by one', () => {
    expect(splitProblems([by('0'), by('200'), rest], rub(1)).map(({ pointer }) => pointer)).toEqual([
      '/revenue_split_info/0/percent',
      '/revenue_split_info/1/percent',
    ])
  })

  it('do not include the currency in capitals, nor no shares at all', () => {
    expect(splitProblems([of(10_000)], { amount: 10_000, currency: 'RUB' })).toEqual([])
    expect(splitProblems([], rub(10_000))).toEqual([])
  })
})
