import { describe, expect, it } from 'vitest'
import { PayoutDetails, SessionAnswer } from './models/index.ts'
import { nearestTo, unknownFields } from './unknown-fields.ts'

describe('unknown fields', () => {
  it('are found wherever they stand, with the nearest known name', () => {
    const answer = { status: 'ok', session: { id: 'ps_1', payout_lst: [], payout_list: [{ metdata: 1 }, { x: 1 }] } }
    expect(unknownFields(SessionAnswer, answer)).toEqual([
      { pointer: '/session/payout_lst', nearest: 'payout_list' },
      { pointer: '/session/payout_list/0/metdata', nearest: 'metadata' },
      { pointer: '/session/payout_list/1/x' },
    ])
  })

  it('are not looked for in metadata', () => {
    const metadata = { anything: [{ at: 'all' }] }
    expect(unknownFields(SessionAnswer, { session: { payout_list: [{ metadata }] } })).toEqual([])
  })

  it('of a tagged union are those that the branch of its tag does not know', () => {
    const card = { type: 'tokenized_card', tokenized_card: { token: '' }, bank_card: {} }
    expect(unknownFields(PayoutDetails, { type: 'card', card, wallet: {} })).toEqual([
      { pointer: '/card/bank_card' },
      { pointer: '/wallet' },
    ])
    expect(unknownFields(PayoutDetails, { type: 'cash', cash: {} })).toEqual([])
  })

  it('are found among the names that every JavaScript object has', () => {
    expect(unknownFields(SessionAnswer, { toString: 1, constructor: 1 })).toEqual([
      { pointer: '/toString' },
      { pointer: '/constructor' },
    ])
  })

  it.each([null, 7, 'text', []])('are none in %j', (value) => {
    expect(unknownFields(SessionAnswer, value)).toEqual([])
  })

  it('are told up to twenty, wherever they stand', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field${at}`, 1]))
    expect(unknownFields(SessionAnswer, many)).toHaveLength(20)
    expect(unknownFields(SessionAnswer, { session: { payout_list: Array(30).fill({ x: 1 }) } })).toHaveLength(20)
  })

  it('have pointers that can be followed (RFC 6901)', () => {
    expect(unknownFields(SessionAnswer, { 'a/b~c': 1 })).toMatchObject([{ pointer: '/a~1b~0c' }])
  })
})

describe('the nearest name', () => {
  it.each([
    ['comfirm', 'confirm'],
    ['CONFIRM', 'confirm'],
    ['amount', undefined],
    ['', undefined],
  ])('to %j is %j', (name, nearest) => {
    expect(nearestTo(name, ['cancel', 'confirm', 'status']).nearest).toBe(nearest)
  })

  it('is none where nothing is known', () => {
    expect(nearestTo('confirm', [])).toEqual({})
  })
})
